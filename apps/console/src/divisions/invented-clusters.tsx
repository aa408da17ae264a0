import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './division.module.css';

interface InventedClustersProps {
  readonly count: number;
  /** The division as a condition of the list of clusters. */
  readonly within: Readonly<Record<string, string>>;
}

/** How many clusters of a division were invented for demonstration, and the way to them: they stand beside no real one. */
export function InventedClusters({ count, within }: InventedClustersProps) {
  const { t } = useTranslation('division');
  return (
    <div className={`${styles.clusterHead} ${styles.invented}`}>
      <h2>{t('invented')}</h2>
      <span>{t('inventedCount', { count })}</span>
      <Link to={`/clusters?${new URLSearchParams({ kind: 'demonstration', ...within })}`}>{t('inList')}</Link>
    </div>
  );
}
