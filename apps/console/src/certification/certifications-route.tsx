import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { beijingDay } from '../beijing-time.ts';
import { clusterAddress } from '../clusters/cluster-link.ts';
import { CountyNames } from '../clusters/county-names.tsx';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql, type ResultOf } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { usePageName } from '../page/use-page-name.ts';
import { Waiting } from '../page/waiting.tsx';
import { DemonstrationMark } from '../provenance/demonstration-mark.tsx';
import { useViewer } from '../session/signed-in.tsx';
import { type Column, DataTable } from '../table/data-table.tsx';
import { useNarrow } from '../table/room.ts';
import styles from './certification.module.css';
import { certificationAddress } from './certification-address.ts';
import { ToCertify } from './to-certify.tsx';

const CertificationsQuery = graphql(`
  query Certifications {
    announcements(first: 10) {
      edges {
        node {
          id
          number
          publishedAt
          round {
            key
            title {
              zh
              en
            }
          }
          certifications {
            id
            number
            certifiedAt
            endsBefore
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
          }
        }
      }
    }
  }
`);

type Certification = ResultOf<
  typeof CertificationsQuery
>['announcements']['edges'][number]['node']['certifications'][number];

/** The register of certified clusters (认定名录), announcement by announcement, each with its term. */
export function Component() {
  const name = usePageName('certifications');
  const { t } = useTranslation('certification');
  const localized = useLocalized();
  const narrow = useNarrow();
  const { role } = useViewer();
  const [answer, ask] = useQuery({ query: CertificationsQuery, requestPolicy: 'cache-and-network' });
  const cluster = ({ cluster: { id, name: title, demonstration } }: Certification) => (
    <span className={styles.name}>
      <Link to={clusterAddress(id)}>{title}</Link>
      {demonstration && <DemonstrationMark />}
    </span>
  );
  const term = ({ endsBefore }: Certification) => (endsBefore ? t('before', { day: endsBefore }) : t('termOpen'));
  const columns: readonly Column<Certification>[] = [
    { key: 'cluster', title: t('cluster'), cell: cluster },
    { key: 'counties', title: t('counties'), cell: ({ cluster: { counties } }) => <CountyNames of={counties} /> },
    {
      key: 'number',
      title: t('number'),
      cell: ({ id, number }) => <Link to={certificationAddress(id)}>{number}</Link>,
    },
    { key: 'certifiedOn', title: t('certifiedOn'), cell: ({ certifiedAt }) => beijingDay(certifiedAt) },
    { key: 'term', title: t('term'), cell: term },
  ];
  return (
    <div className={styles.page}>
      <h1>{name}</h1>
      {role === 'province' && <ToCertify changed={() => ask({ requestPolicy: 'network-only' })} />}
      <Answer of={[answer, ask]} waiting={<Waiting bars={[24, 38, 38, 38]} />}>
        {({ announcements: { edges } }) =>
          edges.length === 0 ? (
            <Nothing title={t('emptyTitle')}>{t('emptyWayOut')}</Nothing>
          ) : (
            edges.map(({ node: { id, number, publishedAt, round, certifications } }) => (
              <section key={id} className={styles.part} aria-label={number}>
                <h2>
                  {localized(round.title)}{' '}
                  <small>
                    {t('announcedOn', { number, day: beijingDay(publishedAt), count: certifications.length })}
                  </small>
                </h2>
                {narrow ? (
                  <ul className={styles.cards}>
                    {certifications.map((one) => (
                      <li key={one.cluster.id}>
                        {cluster(one)}
                        <CountyNames of={one.cluster.counties} />
                        <small>
                          <Link to={certificationAddress(one.id)}>{one.number}</Link> · {term(one)}
                        </small>
                      </li>
                    ))}
                  </ul>
                ) : (
                  <DataTable
                    caption={t('announced')}
                    columns={columns}
                    rows={certifications}
                    keyOf={(one) => one.cluster.id}
                  />
                )}
              </section>
            ))
          )
        }
      </Answer>
    </div>
  );
}
