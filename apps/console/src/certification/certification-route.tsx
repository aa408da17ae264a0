import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { applicationAddress } from '../application/application-address.ts';
import { ListHistory, ListHistoryFragment } from '../application/case/list-history.tsx';
import { beijingDay } from '../beijing-time.ts';
import { clusterAddress } from '../clusters/cluster-link.ts';
import { CountyNames } from '../clusters/county-names.tsx';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { useDocumentTitle } from '../page/document-title.ts';
import { LinkButton } from '../page/link-button.tsx';
import { Waiting } from '../page/waiting.tsx';
import { DemonstrationMark } from '../provenance/demonstration-mark.tsx';
import { Signatures } from '../signing/signatures.tsx';
import styles from './certification.module.css';

const CertificationQuery = graphql(
  `
    query Certification($certification: ID!) {
      certification(id: $certification) {
        id
        number
        certifiedAt
        endsBefore
        round {
          key
          title {
            zh
            en
          }
        }
        application {
          id
        }
        cluster {
          id
          name
          demonstration
          counties {
            lead
            division {
              code
              name
              english
            }
          }
        }
        history {
          ...ListHistory
        }
      }
    }
  `,
  [ListHistoryFragment],
);

function CertificationPage({ id }: { readonly id: string }) {
  const { t } = useTranslation(['certification', 'pageName']);
  const localized = useLocalized();
  const answer = useQuery({ query: CertificationQuery, variables: { certification: id } });
  useDocumentTitle(answer[0].data?.certification?.cluster.name ?? t('pageName:certifications'));
  return (
    <Answer of={answer} waiting={<Waiting bars={[64, 160]} />}>
      {({ certification }) => {
        if (!certification) {
          return (
            <Nothing
              heading="h1"
              title={t('notFoundTitle')}
              action={<LinkButton to="/certifications">{t('toRegister')}</LinkButton>}
            >
              {t('notFoundWayOut')}
            </Nothing>
          );
        }
        const { cluster, number, round, certifiedAt, endsBefore, application, history } = certification;
        const facts = [
          [t('number'), number],
          [t('round'), localized(round.title)],
          [t('certifiedOn'), beijingDay(certifiedAt)],
          [t('term'), endsBefore ? t('before', { day: endsBefore }) : t('termOpen')],
        ];
        return (
          <article className={styles.page}>
            <header className={styles.head}>
              <h1 className={styles.name}>
                <Link to={clusterAddress(cluster.id)}>{cluster.name}</Link>
                {cluster.demonstration && <DemonstrationMark />}
              </h1>
              <CountyNames of={cluster.counties} />
              <dl className={styles.facts}>
                {facts.map(([name, value]) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
              {application && <Link to={applicationAddress(application.id)}>{t('toApplication')}</Link>}
            </header>
            <Signatures of={id} className={styles.part} />
            {history.length > 0 && <ListHistory of={history} />}
          </article>
        );
      }}
    </Answer>
  );
}

/** One certification (认定): of which cluster, by which decision, for how long, and what happened to it. */
export function Component() {
  const { id = '' } = useParams();
  return <CertificationPage key={id} id={id} />;
}
