import { useTranslation } from 'react-i18next';
import { useDivisionName } from '../division/division-name.ts';
import styles from './atlas.module.css';
import type { CountySummary } from './county-summary.ts';
import { Standings } from './standings.tsx';

/** What hovering a county tells: how many clusters, their verdicts, how much is known. */
export function CountyTold({ summary }: { readonly summary: CountySummary }) {
  const { t } = useTranslation('home');
  const nameOf = useDivisionName();
  const { division, clusters, known, needed } = summary;
  return (
    <div className={styles.told}>
      <strong>{nameOf(division)}</strong> <small>{division.parent && nameOf(division.parent)}</small>
      <p>{clusters === 0 ? t('none') : t('clusterCount', { count: clusters })}</p>
      {clusters > 0 && (
        <p className={styles.verdicts}>
          <Standings facts={summary} />
        </p>
      )}
      {needed > 0 && (
        <p>
          {t('coverage')} {known}/{needed}
        </p>
      )}
    </div>
  );
}
