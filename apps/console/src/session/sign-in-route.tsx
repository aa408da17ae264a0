import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { AppearanceSwitch } from '../appearance/appearance-switch.tsx';
import { graphql } from '../graphql.ts';
import { LanguageSwitch } from '../language/language-switch.tsx';
import { useLocalized } from '../language/localized.ts';
import { useDocumentTitle } from '../page/document-title.ts';
import { DemonstrationSystemMark } from '../provenance/demonstration-system-mark.tsx';
import { DemonstrationAccounts, DemonstrationAccountsFragment } from './demonstration-accounts.tsx';
import { DirectorySignIn } from './directory-sign-in.tsx';
import { GoTo } from './go-to.tsx';
import { InstanceName } from './instance-name.tsx';
import { pageAsked } from './page-asked.ts';
import { useSession } from './session.tsx';
import styles from './sign-in.module.css';
import { SignInForm } from './sign-in-form.tsx';
import { useSignIn } from './use-sign-in.ts';

const SignInQuery = graphql(
  `
    query SignInPage {
      instance {
        directory
        ...DemonstrationAccounts
      }
    }
  `,
  [DemonstrationAccountsFragment],
);

/** Sign-in (登录). */
export function Component() {
  const { t } = useTranslation('session');
  const localized = useLocalized();
  const { viewer, instance } = useSession();
  const [parameters] = useSearchParams();
  const [{ data }] = useQuery({ query: SignInQuery });
  const { signIn, signingIn, refusal, codeAsked } = useSignIn();
  useDocumentTitle(t('title'));
  const asked = pageAsked(parameters.get('then'), window.location.origin);
  if (viewer) return <GoTo {...asked} />;
  return (
    <div className={styles.page}>
      <div className={styles.switches}>
        <LanguageSwitch />
        <AppearanceSwitch />
      </div>
      <main className={styles.panel} data-demonstration={instance.demonstration}>
        <div className={styles.entry}>
          <img src="/mark.svg" alt="" width={44} height={44} />
          <h1>
            <InstanceName>{localized(instance.name)}</InstanceName>{' '}
            {instance.demonstration && <DemonstrationSystemMark />}
          </h1>
          <p className={styles.purpose}>{t('purpose')}</p>
          <SignInForm refusal={refusal} codeAsked={codeAsked} signingIn={signingIn} signIn={signIn} />
          {data?.instance.directory && <DirectorySignIn obstacle={parameters.get('directory')} />}
          {asked.path !== '/' && <p className={styles.then}>{t('thenBack')}</p>}
        </div>
        {instance.demonstration && (
          <div className={styles.aside}>
            {data && <DemonstrationAccounts of={data.instance} signingIn={signingIn} signIn={signIn} />}
          </div>
        )}
      </main>
    </div>
  );
}
