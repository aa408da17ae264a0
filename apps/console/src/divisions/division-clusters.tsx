import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ClusterCard } from '../clusters/cluster-card.tsx';
import { ClusterRowFragment } from '../clusters/cluster-row.ts';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql, readFragment } from '../graphql.ts';
import { Waiting } from '../page/waiting.tsx';
import styles from './division.module.css';

const DivisionClustersQuery = graphql(
  `
    query DivisionClusters($first: Int!, $filter: ClusterFilter!, $standard: String) {
      clusters(first: $first, filter: $filter) {
        totalCount
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

/** How many stand on the page; the list has them all. */
const shown = 24;

interface DivisionClustersProps {
  readonly division: { readonly code: string; readonly level: 'nation' | 'province' | 'prefecture' | 'county' };
}

/** The clusters of a county, a prefecture or the province, each with its latest evaluation. */
export function DivisionClusters({ division: { code, level } }: DivisionClustersProps) {
  const { t } = useTranslation('division');
  const within = level === 'county' || level === 'prefecture' ? { [level]: code } : {};
  const answer = useQuery({
    query: DivisionClustersQuery,
    variables: { first: shown, filter: within, standard: null },
  });
  const address = new URLSearchParams(within).toString();
  return (
    <section className={styles.part} aria-labelledby="clusters">
      <Answer of={answer} waiting={<Waiting bars={[24, 200]} />}>
        {({ clusters: { totalCount, edges } }) => (
          <>
            <div className={styles.clusterHead}>
              <h2 id="clusters">{t('clusters')}</h2>
              <span>
                {t('clusterCount', { count: totalCount })}
                {totalCount > edges.length && ` · ${t('firstOfThem', { count: edges.length })}`}
              </span>
              {totalCount > 0 && <Link to={`/clusters${address && `?${address}`}`}>{t('inList')}</Link>}
            </div>
            {edges.length === 0 ? (
              <Nothing title={t('noCluster')}>{t('noClusterWayOut')}</Nothing>
            ) : (
              <ul className={styles.cards}>
                {edges.map(({ node }) => (
                  <ClusterCard key={node.id} cluster={readFragment(ClusterRowFragment, node)} standard={null} />
                ))}
              </ul>
            )}
          </>
        )}
      </Answer>
    </section>
  );
}
