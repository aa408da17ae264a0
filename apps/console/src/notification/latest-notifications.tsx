import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { PlainButton } from '../control/plain-button.tsx';
import { Answer } from '../gateway/answer.tsx';
import { graphql, readFragment } from '../graphql.ts';
import { Waiting } from '../page/waiting.tsx';
import { useMarkRead } from './mark-read.ts';
import styles from './notification.module.css';
import { NotificationEntry, NotificationEntryFragment } from './notification-entry.tsx';

const LatestNotificationsQuery = graphql(
  `
    query LatestNotifications {
      notifications(first: 8) {
        edges {
          node {
            id
            ...NotificationEntry
          }
        }
      }
    }
  `,
  [NotificationEntryFragment],
);

/** The latest notifications, with the way to all of them and to how they are sent. */
export default function LatestNotifications({ close }: { readonly close: () => void }) {
  const { t } = useTranslation('notification');
  const answer = useQuery({ query: LatestNotificationsQuery, requestPolicy: 'cache-and-network' });
  const { markRead, markReadUntil, fetching, failed } = useMarkRead();
  return (
    <Answer of={answer} waiting={<Waiting bars={[64, 64, 64]} />}>
      {({ notifications: { edges } }) => {
        const shown = edges.map(({ node }) => readFragment(NotificationEntryFragment, node));
        const latest = shown[0]?.toldAt;
        return (
          <>
            <div className={styles.bar}>
              <strong>{t('bell')}</strong>
              {latest && shown.some(({ readAt }) => readAt === null) && (
                <PlainButton bare="text" disabled={fetching} onClick={() => markReadUntil(latest)}>
                  {t('markAllRead')}
                </PlainButton>
              )}
            </div>
            <p role="alert" className={styles.said}>
              {failed && t('failed')}
            </p>
            {edges.length === 0 && <p className={styles.none}>{t('emptyWayOut')}</p>}
            <ul>
              {edges.map(({ node }) => (
                <NotificationEntry key={node.id} of={node} markRead={markRead} leave={close} />
              ))}
            </ul>
            <div className={styles.bar}>
              <Link to="/notifications" onClick={close}>
                {t('all')}
              </Link>
              <Link to="/settings/notifications" onClick={close}>
                {t('settings')}
              </Link>
            </div>
          </>
        );
      }}
    </Answer>
  );
}
