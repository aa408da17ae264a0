import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { PlainButton } from '../control/plain-button.tsx';
import { Toggle } from '../control/toggle.tsx';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql, readFragment } from '../graphql.ts';
import { Pager, PagerFragment } from '../page/pager.tsx';
import { usePageName } from '../page/use-page-name.ts';
import { usePages } from '../page/use-pages.ts';
import { Waiting } from '../page/waiting.tsx';
import { useMarkRead } from './mark-read.ts';
import styles from './notification.module.css';
import { NotificationEntry, NotificationEntryFragment } from './notification-entry.tsx';

const NotificationsQuery = graphql(
  `
    query Notifications($first: Int, $after: String, $last: Int, $before: String, $unread: Boolean) {
      notifications(first: $first, after: $after, last: $last, before: $before, unread: $unread) {
        totalCount
        edges {
          node {
            id
            ...NotificationEntry
          }
        }
        pageInfo {
          ...Pager
        }
      }
    }
  `,
  [NotificationEntryFragment, PagerFragment],
);

interface NotificationListProps {
  readonly onlyUnread: boolean;
  readonly showAll: () => void;
}

function NotificationList({ onlyUnread, showAll }: NotificationListProps) {
  const { t } = useTranslation('notification');
  const { page, rows, turnTo } = usePages();
  const { markRead, markReadUntil, fetching, failed } = useMarkRead();
  const answer = useQuery({
    query: NotificationsQuery,
    variables: { ...rows, unread: onlyUnread },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Answer of={answer} waiting={<Waiting bars={Array.from({ length: 6 }, () => 66)} />}>
      {({ notifications: { totalCount, edges, pageInfo } }) => {
        if (edges.length === 0 && onlyUnread) {
          return (
            <Nothing title={t('noneUnreadTitle')} action={<PlainButton onClick={showAll}>{t('showAll')}</PlainButton>}>
              {t('noneUnreadWayOut')}
            </Nothing>
          );
        }
        if (edges.length === 0) return <Nothing title={t('emptyTitle')}>{t('emptyWayOut')}</Nothing>;
        const shown = edges.map(({ node }) => readFragment(NotificationEntryFragment, node));
        const latest = shown[0]?.toldAt;
        return (
          <div>
            <ul className={styles.list} aria-busy={answer[0].stale}>
              {edges.map(({ node }) => (
                <NotificationEntry key={node.id} of={node} markRead={markRead} />
              ))}
            </ul>
            {latest && shown.some(({ readAt }) => readAt === null) && (
              <PlainButton disabled={fetching} onClick={() => markReadUntil(latest)}>
                {t('markAllRead')}
              </PlainButton>
            )}
            <p role="alert" className={styles.said}>
              {failed && t('failed')}
            </p>
            <Pager of={pageInfo} page={page} shown={edges.length} total={totalCount} turnTo={turnTo}>
              {t('total', { count: totalCount })}
            </Pager>
          </div>
        );
      }}
    </Answer>
  );
}

/** Notifications (通知): everything that the person was told, the latest first. */
export function Component() {
  const { t } = useTranslation('notification');
  const name = usePageName('notifications');
  const [address, setAddress] = useSearchParams();
  const onlyUnread = address.has('unread');
  const show = (unread: boolean) => setAddress(unread ? { unread: '' } : {});
  return (
    <div className={styles.page}>
      <h1>{name}</h1>
      <div className={styles.tools}>
        <Toggle label={t('onlyUnread')} checked={onlyUnread} onChange={show} />
        <Link to="/settings/notifications">{t('settings')}</Link>
      </div>
      <NotificationList key={String(onlyUnread)} onlyUnread={onlyUnread} showAll={() => show(false)} />
    </div>
  );
}
