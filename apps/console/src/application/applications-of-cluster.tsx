import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { useViewer } from '../session/signed-in.tsx';
import { applicationAddress } from './application-address.ts';
import { DraftApplication } from './draft-application.tsx';
import styles from './of-cluster.module.css';
import { isOpen } from './round-open.ts';

const ApplicationsOfClusterQuery = graphql(`
  query ApplicationsOfCluster($cluster: ID!) {
    applications(first: 10, filter: { cluster: $cluster }) {
      edges {
        node {
          id
          stage {
            key
            title {
              zh
              en
            }
          }
          round {
            key
          }
        }
      }
    }
    cluster(id: $cluster) {
      id
      demonstration
      counties {
        division {
          code
        }
      }
    }
    rounds {
      key
      title {
        zh
        en
      }
      opensOn {
        value
      }
      closesOn {
        value
      }
      standard {
        key
        exercise
      }
    }
  }
`);

const over: readonly string[] = ['withdrawn', 'declined'];

/** The applications of a cluster, and for an officer of its county the way to begin one where a round is open. */
export function ApplicationsOfCluster({ cluster: id }: { readonly cluster: string }) {
  const { t } = useTranslation('application');
  const localized = useLocalized();
  const { role, division } = useViewer();
  const [{ data }] = useQuery({
    query: ApplicationsOfClusterQuery,
    variables: { cluster: id },
    requestPolicy: 'cache-and-network',
  });
  if (!data?.cluster) return null;
  const { cluster, applications, rounds } = data;
  const underWay = applications.edges.map(({ node }) => node).filter(({ stage }) => !over.includes(stage.key));
  const [first, ...others] = rounds.filter(
    (round) =>
      // Invented clusters apply in the exercise, others never do.
      round.standard.exercise === cluster.demonstration &&
      isOpen(round) &&
      !underWay.some((application) => application.round.key === round.key),
  );
  const mine = role === 'county' && cluster.counties.some((county) => county.division.code === division?.code);
  if (underWay.length === 0 && !(mine && first)) return null;
  return (
    <span className={styles.place}>
      {underWay.map(({ id: application, stage }) => (
        <Link key={application} to={applicationAddress(application)}>
          {t('toApplication', { stage: localized(stage.title) })}
        </Link>
      ))}
      {mine && first && <DraftApplication cluster={id} rounds={[first, ...others]} />}
    </span>
  );
}
