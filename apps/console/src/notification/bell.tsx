import { BellOutlined } from '@ant-design/icons';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUnfolding } from '../control/use-unfolding.ts';
import { Waiting } from '../page/waiting.tsx';
import { useNarrow } from '../table/room.ts';
import styles from './bell.module.css';
import { useUnread } from './unread.ts';

const LatestNotifications = lazy(() => import('./latest-notifications.tsx'));

/** The bell with the number of unread notifications: it unfolds the latest ones, on a phone it leads to their page. */
export function Bell() {
  const { t } = useTranslation('notification');
  const narrow = useNarrow();
  const unread = useUnread();
  const { open, setOpen, place } = useUnfolding();
  const label = unread === 0 ? t('bell') : t('bellUnread', { count: unread });
  const sign = (
    <>
      <BellOutlined aria-hidden />
      {unread > 0 && (
        <span aria-hidden className={styles.count}>
          {unread > 99 ? t('many') : unread}
        </span>
      )}
    </>
  );
  if (narrow) {
    return (
      <Link to="/notifications" aria-label={label} className={styles.bell}>
        {sign}
      </Link>
    );
  }
  return (
    <div {...place} className={styles.place}>
      <button
        type="button"
        className={styles.bell}
        aria-label={label}
        aria-expanded={open}
        title={t('bell')}
        onClick={() => setOpen(!open)}
      >
        {sign}
      </button>
      {open && (
        <section aria-label={t('bell')} className={styles.panel}>
          <Suspense fallback={<Waiting bars={[64, 64, 64]} className={styles.waiting} />}>
            <LatestNotifications close={() => setOpen(false)} />
          </Suspense>
        </section>
      )}
    </div>
  );
}
