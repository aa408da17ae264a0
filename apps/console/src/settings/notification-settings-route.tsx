import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Answer } from '../gateway/answer.tsx';
import { graphql } from '../graphql.ts';
import { usePageName } from '../page/use-page-name.ts';
import { Waiting } from '../page/waiting.tsx';
import { DeliveryChoice } from './delivery-choice.tsx';
import styles from './settings.module.css';

const NotificationPreferencesQuery = graphql(`
  query NotificationPreferences {
    notificationPreferences {
      mailAddress
      statutory
      informative
    }
  }
`);

/** 通知设置: which notifications also come by e-mail, and when. */
export function Component() {
  const { t } = useTranslation('settings');
  const name = usePageName('notificationSettings');
  const answer = useQuery({ query: NotificationPreferencesQuery, requestPolicy: 'cache-and-network' });
  return (
    <div className={styles.page}>
      <h1>{name}</h1>
      <p>{t('listed')}</p>
      <Answer of={answer} waiting={<Waiting bars={[76, 120, 120]} />}>
        {({ notificationPreferences: { mailAddress, statutory, informative } }) => (
          <div className={styles.choices}>
            <section className={styles.choice} aria-label={t('mailAddress')}>
              <h2>{t('mailAddress')}</h2>
              <p>{mailAddress ?? t('noAddress')}</p>
            </section>
            <DeliveryChoice kind="statutory" chosen={statutory} options={['immediate', 'daily']} />
            <DeliveryChoice kind="informative" chosen={informative} options={['immediate', 'daily', 'off']} />
          </div>
        )}
      </Answer>
    </div>
  );
}
