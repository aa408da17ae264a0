import { CheckOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { applicationAddress } from '../application/application-address.ts';
import { beijingTime } from '../beijing-time.ts';
import { PlainButton } from '../control/plain-button.tsx';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import styles from './notification.module.css';

export const NotificationEntryFragment = graphql(`
  fragment NotificationEntry on Notification {
    id
    kind
    title {
      zh
      en
    }
    sentence {
      zh
      en
    }
    application {
      id
    }
    toldAt
    readAt
  }
`);

interface NotificationEntryProps {
  readonly of: FragmentOf<typeof NotificationEntryFragment>;
  readonly markRead: (ids: readonly string[]) => void;
  /** Called when it leads to another page. */
  readonly leave?: (() => void) | undefined;
}

/** One notification: what happened, to which cluster, when; following it marks it as read. */
export function NotificationEntry({ of, markRead, leave }: NotificationEntryProps) {
  const { t } = useTranslation('notification');
  const localized = useLocalized();
  const { id, kind, title, sentence, application, toldAt, readAt } = readFragment(NotificationEntryFragment, of);
  const unread = readAt === null;
  const follow = () => {
    if (unread) markRead([id]);
    leave?.();
  };
  return (
    <li className={styles.entry} data-unread={unread}>
      {unread ? <span role="img" aria-label={t('unread')} className={styles.dot} /> : <span />}
      <div className={styles.what}>
        <p className={styles.head}>
          {application ? (
            <Link to={applicationAddress(application.id)} onClick={follow}>
              {localized(title)}
            </Link>
          ) : (
            <strong>{localized(title)}</strong>
          )}
          {kind === 'statutory' && <span className={styles.statutory}>{t('statutory')}</span>}
          <time dateTime={toldAt}>{beijingTime(toldAt)}</time>
        </p>
        <p>{localized(sentence)}</p>
      </div>
      {unread && (
        <PlainButton
          bare="icon"
          className={styles.check}
          aria-label={`${t('markRead')}：${localized(sentence)}`}
          title={t('markRead')}
          onClick={() => markRead([id])}
        >
          <CheckOutlined aria-hidden />
        </PlainButton>
      )}
    </li>
  );
}
