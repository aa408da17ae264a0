import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import styles from './division.module.css';

const InventedClustersQuery = graphql(`
  query InventedClusters($filter: ClusterFilter!) {
    clusters(first: 1, filter: $filter) {
      totalCount
    }
  }
`);

interface InventedClustersProps {
  /** The division as a condition of the list of clusters. */
  readonly within: Readonly<Record<string, string>>;
}

/** How many clusters of a division were invented for demonstration, and the way to them: they stand beside no real one. */
export function InventedClusters({ within }: InventedClustersProps) {
  const { t } = useTranslation('division');
  const [{ data }] = useQuery({
    query: InventedClustersQuery,
    variables: { filter: { ...within, demonstration: true } },
  });
  const count = data?.clusters.totalCount ?? 0;
  if (count === 0) return null;
  return (
    <div className={`${styles.clusterHead} ${styles.invented}`}>
      <h2>{t('invented')}</h2>
      <span>{t('inventedCount', { count })}</span>
      <Link to={`/clusters?${new URLSearchParams({ kind: 'demonstration', ...within })}`}>{t('inList')}</Link>
    </div>
  );
}
