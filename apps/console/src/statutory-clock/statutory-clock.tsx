import { useTranslation } from 'react-i18next';
import { beijingDay } from '../beijing-time.ts';
import styles from './clock.module.css';
import { daysLeft } from './days-left.ts';

interface StatutoryClockProps {
  /** The last day of the period, `YYYY-MM-DD`. */
  readonly lastDay: string;
}

/** How many working days of a statutory period are left, counted on the calendar of the PRC as far as it goes; the day itself beside it. */
export function StatutoryClock({ lastDay }: StatutoryClockProps) {
  const { t } = useTranslation('clock');
  const days = daysLeft(beijingDay(new Date()), lastDay);
  return (
    <span
      className={styles.clock}
      data-late={days !== null && days < 0}
      data-soon={days !== null && days >= 0 && days <= 2}
    >
      {days !== null && days > 0 && <strong>{t('left', { count: days })}</strong>}
      {days === 0 && <strong>{t('today')}</strong>}
      {days !== null && days < 0 && <strong>{t('over', { count: -days })}</strong>}
      <small title={days === null ? t('beyond') : undefined}>{t('until', { day: lastDay })}</small>
    </span>
  );
}
