import { useTranslation } from 'react-i18next';
import { useDivisionName } from '../division/division-name.ts';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import styles from './sign-in.module.css';
import type { Credentials } from './use-sign-in.ts';

export const DemonstrationAccountsFragment = graphql(`
  fragment DemonstrationAccounts on Instance {
    demonstrationAccounts {
      login
      password
      role
      displayName {
        zh
        en
      }
      division {
        code
        name
        english
      }
    }
  }
`);

interface DemonstrationAccountsProps {
  readonly of: FragmentOf<typeof DemonstrationAccountsFragment>;
  readonly signingIn: string | null;
  readonly signIn: (credentials: Credentials) => void;
}

/** One account of each role, signed in with one click; only a demonstration instance has any. */
export function DemonstrationAccounts({ of, signingIn, signIn }: DemonstrationAccountsProps) {
  const { t } = useTranslation('session');
  const localized = useLocalized();
  const nameOf = useDivisionName();
  const { demonstrationAccounts } = readFragment(DemonstrationAccountsFragment, of);
  if (demonstrationAccounts.length === 0) return null;
  return (
    <section className={styles.demonstration} aria-labelledby="demonstration-accounts">
      <h2 id="demonstration-accounts">{t('demonstrationAccounts')}</h2>
      <p>{t('demonstrationNote')}</p>
      <ul>
        {demonstrationAccounts.map(({ login, password, role, displayName, division }) => (
          <li key={login}>
            <button
              type="button"
              disabled={signingIn !== null}
              aria-busy={signingIn === login}
              title={t('signInAs', { name: localized(displayName) })}
              onClick={() => signIn({ login, password })}
            >
              <strong>{t(role)}</strong>
              <span>{division && nameOf(division)}</span>
              <small>{signingIn === login ? t('signingIn') : login}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
