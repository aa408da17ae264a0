import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ClusterCard } from '../clusters/cluster-card.tsx';
import { ClusterRowFragment } from '../clusters/cluster-row.ts';
import { DivisionLink } from '../division/division-link.tsx';
import { useDivisionName } from '../division/division-name.ts';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql, readFragment } from '../graphql.ts';
import { Waiting } from '../page/waiting.tsx';
import styles from './atlas.module.css';
import type { CountySummary } from './county-summary.ts';
import type { HomeAddress } from './home-address.ts';

const CountyClustersQuery = graphql(
  `
    query CountyClusters($filter: ClusterFilter!, $standard: String) {
      clusters(first: 50, filter: $filter) {
        edges {
          node {
            id
            ...ClusterRow
          }
        }
      }
    }
  `,
  [ClusterRowFragment],
);

interface CountyPanelProps {
  readonly division: CountySummary['division'];
  readonly address: HomeAddress;
}

/** The clusters of the chosen county. */
export function CountyPanel({ division, address: { demonstration, standard, put } }: CountyPanelProps) {
  const { t } = useTranslation('home');
  const nameOf = useDivisionName();
  const answer = useQuery({
    query: CountyClustersQuery,
    variables: { filter: { county: division.code, demonstration, standard }, standard },
  });
  const kind = demonstration ? 'demonstration' : 'published';
  return (
    <section className={styles.list} aria-labelledby="county">
      <div className={styles.tools}>
        <button type="button" className={styles.own} onClick={() => put({ county: null })}>
          ‹ {t('back')}
        </button>
        <h2 id="county">
          <DivisionLink of={division} /> <small>{division.parent && nameOf(division.parent)}</small>
        </h2>
        <Link className={styles.inList} to={`/clusters?kind=${kind}&county=${division.code}&standard=${standard}`}>
          {t('inList')}
        </Link>
      </div>
      <Answer of={answer} waiting={<Waiting bars={[96, 96]} />}>
        {({ clusters }) =>
          clusters.edges.length === 0 ? (
            <Nothing title={t('countyNoneTitle')}>{t('countyNoneWayOut')}</Nothing>
          ) : (
            <ul className={styles.cards}>
              {clusters.edges.map(({ node }) => (
                <ClusterCard key={node.id} cluster={readFragment(ClusterRowFragment, node)} standard={standard} />
              ))}
            </ul>
          )
        }
      </Answer>
    </section>
  );
}
