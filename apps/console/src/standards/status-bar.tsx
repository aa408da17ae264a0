import { useTranslation } from 'react-i18next';
import type { ProvenanceStatus } from '../provenance/provenance-mark.tsx';
import styles from './status-bar.module.css';

const statuses = ['official', 'provisional', 'unset'] as const satisfies readonly ProvenanceStatus[];

/** How many values are official, provisional and unset, as a bar and in figures. */
export function StatusBar({ statuses: given }: { readonly statuses: readonly ProvenanceStatus[] }) {
  const { t } = useTranslation('standards');
  const counts = statuses.map((status) => ({ status, count: given.filter((one) => one === status).length }));
  return (
    <span className={styles.status}>
      <span className={styles.bar} aria-hidden>
        {counts.map(({ status, count }) => (
          <span key={status} className={styles[status]} style={{ flexGrow: count }} />
        ))}
      </span>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => (
          <span key={status} className={styles.count}>
            <span className={`${styles.key} ${styles[status]}`} aria-hidden />
            {t(`${status}Count`, { count })}
          </span>
        ))}
    </span>
  );
}
