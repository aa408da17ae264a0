import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ClusterCard } from '../clusters/cluster-card.tsx';
import { ClusterRowFragment } from '../clusters/cluster-row.ts';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { Waiting } from '../page/waiting.tsx';
import { useSession } from '../session/session.tsx';
import styles from './division.module.css';
import { InventedClusters } from './invented-clusters.tsx';

const DivisionClustersQuery = graphql(
  `
    query DivisionClusters($first: Int!, $filter: ClusterFilter!, $standard: String, $key: String!) {
      clusters(first: $first, filter: $filter) {
        totalCount
        edges {
          node {
            id
            ...ClusterRow
          }
        }
      }
      standard(key: $key) {
        title {
          zh
          en
        }
      }
    }
  `,
  [ClusterRowFragment],
);

/** How many stand on the page; the list has them all. */
const shown = 24;

interface DivisionClustersProps {
  readonly division: { readonly code: string; readonly level: 'nation' | 'province' | 'prefecture' | 'county' };
}

/**
 * The published clusters of a county, a prefecture or the province, each with its latest evaluation under the standard of
 * the instance; those invented for demonstration stand apart.
 */
export function DivisionClusters({ division: { code, level } }: DivisionClustersProps) {
  const { t } = useTranslation('division');
  const localized = useLocalized();
  const { instance } = useSession();
  const { key: standard } = instance.publishedStandard;
  const within = level === 'county' || level === 'prefecture' ? { [level]: code } : {};
  const answer = useQuery({
    query: DivisionClustersQuery,
    variables: {
      first: shown,
      filter: { ...within, demonstration: false },
      standard,
      key: standard,
    },
  });
  return (
    <section className={styles.part} aria-labelledby="clusters">
      <Answer of={answer} waiting={<Waiting bars={[24, 200]} />}>
        {({ clusters: { totalCount, edges }, standard: judging }) => (
          <>
            <div className={styles.clusterHead}>
              <h2 id="clusters">{t('clusters')}</h2>
              {totalCount > 0 && (
                <>
                  <span>
                    {t('clusterCount', { count: totalCount })}
                    {totalCount > edges.length && ` · ${t('firstOfThem', { count: edges.length })}`}
                    {judging && ` · ${t('underStandard', { standard: localized(judging.title) })}`}
                  </span>
                  <Link to={`/clusters?${new URLSearchParams({ kind: 'published', ...within, standard })}`}>
                    {t('inList')}
                  </Link>
                </>
              )}
            </div>
            {edges.length === 0 ? (
              <Nothing title={t('noCluster')}>{t('noClusterWayOut')}</Nothing>
            ) : (
              <ul className={styles.cards}>
                {edges.map(({ node }) => (
                  <ClusterCard key={node.id} cluster={readFragment(ClusterRowFragment, node)} standard={standard} />
                ))}
              </ul>
            )}
          </>
        )}
      </Answer>
      {instance.demonstration && <InventedClusters within={within} />}
    </section>
  );
}
