import { useTranslation } from 'react-i18next';
import styles from './quota-meter.module.css';

interface QuotaMeterProps {
  readonly used: number;
  /** Fewest and most that the yearly notice asks for; null where it sets no bound. */
  readonly least: number | null;
  readonly most: number | null;
}

/** How many places of a prefecture's quota are taken, and how many more it may or must take. */
export function QuotaMeter({ used, least, most }: QuotaMeterProps) {
  const { t } = useTranslation('recommendation');
  const places = Math.max(most ?? 0, least ?? 0, used);
  const sentences = [
    most === null ? t('usedUnbounded', { count: used }) : t('used', { used, most }),
    ...(most === null ? [] : [used >= most ? t('noneLeft') : t('left', { count: most - used })]),
    ...(least !== null && used < least ? [t('tooFew', { least, count: least - used })] : []),
  ];
  return (
    <div className={styles.meter} data-full={most !== null && used >= most}>
      <span className={styles.places} aria-hidden>
        {Array.from({ length: places }, (_, place) => (
          <i key={place} data-taken={place < used} data-needed={least !== null && place < least} />
        ))}
      </span>
      <p role="status">{sentences.join(t('comma'))}</p>
    </div>
  );
}
