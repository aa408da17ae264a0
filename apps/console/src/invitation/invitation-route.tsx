import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { AppearanceSwitch } from '../appearance/appearance-switch.tsx';
import { useDivisionName } from '../division/division-name.ts';
import { Answer } from '../gateway/answer.tsx';
import { graphql } from '../graphql.ts';
import { LanguageSwitch } from '../language/language-switch.tsx';
import { useLocalized } from '../language/localized.ts';
import { useDocumentTitle } from '../page/document-title.ts';
import { Waiting } from '../page/waiting.tsx';
import { useSession } from '../session/session.tsx';
import frame from '../session/sign-in.module.css';
import { AcceptInvitation } from './accept-invitation.tsx';
import styles from './invitation.module.css';

const InvitationQuery = graphql(`
  query Invitation($token: String!) {
    invitation(token: $token) {
      id
      name
      role
      organization {
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

/** 接受邀请: to what one is invited, and a login and password of one's own. The token stands behind the address's sign, which no server sees. */
export function Component() {
  const { t } = useTranslation(['invitation', 'session']);
  const localized = useLocalized();
  const nameOf = useDivisionName();
  const { instance, renew } = useSession();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const token = hash.slice(1) || '-';
  const answer = useQuery({ query: InvitationQuery, variables: { token } });
  useDocumentTitle(t('title'));
  const accepted = async () => {
    await navigate('/', { replace: true });
    renew();
  };
  return (
    <div className={frame.page}>
      <div className={frame.switches}>
        <LanguageSwitch />
        <AppearanceSwitch />
      </div>
      <main className={frame.panel}>
        <div className={frame.entry}>
          <img src="/mark.svg" alt="" width={44} height={44} />
          <h1>{t('title')}</h1>
          <p className={frame.purpose}>{localized(instance.name)}</p>
          <Answer of={answer} waiting={<Waiting bars={[180]} />}>
            {({ invitation }) =>
              invitation ? (
                <>
                  <p>{t('invited', { name: invitation.name })}</p>
                  <p className={styles.office}>
                    <strong>{localized(invitation.organization)}</strong>
                    <span>
                      {[t(`session:${invitation.role}`), invitation.division && nameOf(invitation.division)]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </p>
                  <AcceptInvitation token={token} accepted={() => void accepted()} />
                </>
              ) : (
                <>
                  <p>{t('over')}</p>
                  <Link to="/sign-in">{t('toSignIn')}</Link>
                </>
              )
            }
          </Answer>
        </div>
      </main>
    </div>
  );
}
