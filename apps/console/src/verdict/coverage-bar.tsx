import { useTranslation } from 'react-i18next';
import styles from './coverage-bar.module.css';

interface CoverageBarProps {
  readonly known: number;
  readonly needed: number;
}

/** How many of the values that are needed are known, as a bar and in figures. */
export function CoverageBar({ known, needed }: CoverageBarProps) {
  const { t } = useTranslation('verdict');
  const percent = needed === 0 ? 0 : (known / needed) * 100;
  return (
    <span className={styles.coverage} title={t('coverageOf', { known, needed })}>
      <span className={styles.track} aria-hidden>
        <span style={{ width: `${percent}%` }} />
      </span>
      <span className={styles.figures}>
        {known}/{needed}
      </span>
    </span>
  );
}
