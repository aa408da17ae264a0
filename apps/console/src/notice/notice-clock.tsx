import { useTranslation } from 'react-i18next';
import { beijingDay } from '../beijing-time.ts';
import { StatutoryClock } from '../statutory-clock/statutory-clock.tsx';
import styles from './notice.module.css';
import { noticeDays } from './notice-days.ts';

interface NoticeClockProps {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly running: boolean;
}

/** The days of a notice side by side, those that have passed filled in, with what is left of them. */
export function NoticeClock({ firstDay, lastDay, running }: NoticeClockProps) {
  const { t } = useTranslation('notice');
  const days = noticeDays(firstDay, lastDay);
  const today = beijingDay(new Date());
  const stateOf = (day: string) => (day < today || !running ? 'over' : day === today ? 'today' : 'ahead');
  return (
    <div className={styles.clock}>
      {days && (
        <ol className={styles.days} aria-label={t('days')}>
          {days.map(({ day, place }) => (
            <li key={day} data-state={stateOf(day)} data-worked={place !== null} title={day}>
              <small>{day.slice(5)}</small>
              <strong>{place === null ? t('rest') : t('dayOf', { place })}</strong>
            </li>
          ))}
        </ol>
      )}
      {running && <StatutoryClock lastDay={lastDay} />}
    </div>
  );
}
