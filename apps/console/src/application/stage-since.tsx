import { useTranslation } from 'react-i18next';
import { beijingDay, beijingTime } from '../beijing-time.ts';
import styles from './application.module.css';
import { daysSince } from './days-since.ts';

/** Since when an application is in its stage, and how many days that is. */
export function StageSince({ since }: { readonly since: string }) {
  const { t } = useTranslation('application');
  const days = daysSince(since, new Date());
  return (
    <span className={styles.since} title={beijingTime(since)}>
      {t('sinceDay', { day: beijingDay(since) })}
      <small>{days === 0 ? t('today') : t('days', { count: days })}</small>
    </span>
  );
}
