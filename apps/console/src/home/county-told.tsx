import { useTranslation } from 'react-i18next';
import { VerdictMark } from '../verdict/verdict-mark.tsx';
import styles from './atlas.module.css';
import type { CountyFacts } from './layers.ts';

/** A county with what the map knows of it. */
export interface CountySummary extends CountyFacts {
  readonly division: {
    readonly code: string;
    readonly name: string;
    readonly parent: { readonly code: string; readonly name: string } | null;
  };
}

/** What hovering a county tells: how many clusters, their verdicts, how much is known. */
export function CountyTold({ summary }: { readonly summary: CountySummary }) {
  const { t } = useTranslation('home');
  const { division, clusters, known, needed, byVerdict } = summary;
  return (
    <div className={styles.told}>
      <strong>{division.name}</strong> <small>{division.parent?.name}</small>
      <p>{clusters === 0 ? t('none') : t('clusterCount', { count: clusters })}</p>
      {byVerdict.length > 0 && (
        <p className={styles.toldVerdicts}>
          {byVerdict.map(({ verdict, count }) => (
            <span key={verdict}>
              <VerdictMark kind={verdict} /> {count}
            </span>
          ))}
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
