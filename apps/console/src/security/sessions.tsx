import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { beijingTime } from '../beijing-time.ts';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { browserName } from './browser-name.ts';
import styles from './security.module.css';

export const SessionsFragment = graphql(`
  fragment Sessions on Viewer {
    id
    sessions {
      id
      browser
      role
      organization {
        zh
        en
      }
      beganAt
      endsAt
      current
    }
  }
`);

const RevokeSessionMutation = graphql(
  `
    mutation RevokeSession($session: ID!) {
      revokeSession(session: $session) {
        id
        ...Sessions
      }
    }
  `,
  [SessionsFragment],
);

/** Where one is signed in; each other place can be ended. */
export function Sessions({ of }: { readonly of: FragmentOf<typeof SessionsFragment> }) {
  const { t } = useTranslation(['security', 'session']);
  const localized = useLocalized();
  const { sessions } = readFragment(SessionsFragment, of);
  const [{ fetching }, revoke] = useMutation(RevokeSessionMutation);
  return (
    <section className={styles.section} aria-labelledby="sessions">
      <h2 id="sessions">{t('sessions')}</h2>
      <p className={styles.note}>{t('sessionsIntro')}</p>
      <ul className={styles.sessions}>
        {sessions.map(({ id, browser, role, organization, beganAt, endsAt, current }) => (
          <li key={id}>
            <strong title={browser}>{browserName(browser) || t('unknownBrowser')}</strong>
            <span>
              {t(`session:${role}`)} · {localized(organization)}
            </span>
            <small>
              {t('began')} {beijingTime(beganAt)} · {t('ends')} {beijingTime(endsAt)}
            </small>
            {current ? (
              <em>{t('thisOne')}</em>
            ) : (
              <Button size="small" danger loading={fetching} onClick={() => void revoke({ session: id })}>
                {t('end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
