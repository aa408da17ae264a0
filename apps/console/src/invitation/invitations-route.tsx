import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { beijingTime } from '../beijing-time.ts';
import { useDivisionName } from '../division/division-name.ts';
import { Answer } from '../gateway/answer.tsx';
import { graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { usePageName } from '../page/use-page-name.ts';
import { Waiting } from '../page/waiting.tsx';
import { useViewer } from '../session/signed-in.tsx';
import styles from './invitation.module.css';
import { InvitationsFragment } from './invitations.ts';
import { Invite } from './invite.tsx';

const InvitationsQuery = graphql(
  `
    query Invitations {
      viewer {
        id
        ...Invitations
      }
    }
  `,
  [InvitationsFragment],
);

const WithdrawInvitationMutation = graphql(
  `
    mutation WithdrawInvitation($invitation: ID!) {
      withdrawInvitation(invitation: $invitation) {
        id
        ...Invitations
      }
    }
  `,
  [InvitationsFragment],
);

/** 邀请人员: whom one asked to take up an office, and asking one more. */
export function Component() {
  const { t } = useTranslation(['invitation', 'session']);
  const localized = useLocalized();
  const nameOf = useDivisionName();
  const name = usePageName('invitations');
  const { mayInvite } = useViewer();
  const answer = useQuery({ query: InvitationsQuery, requestPolicy: 'cache-and-network' });
  const [{ fetching }, withdraw] = useMutation(WithdrawInvitationMutation);
  return (
    <div className={styles.page}>
      <h1>{name}</h1>
      <p className={styles.intro}>{t(mayInvite.length > 0 ? 'intro' : 'mayNot')}</p>
      {mayInvite.length > 0 && <Invite />}
      <Answer of={answer} waiting={<Waiting bars={[120]} />}>
        {({ viewer }) => {
          const invitations = viewer ? readFragment(InvitationsFragment, viewer).invitations : [];
          return (
            <section className={styles.section} aria-labelledby="waiting">
              <h2 id="waiting">{t('waiting')}</h2>
              {invitations.length === 0 && <p className={styles.intro}>{t('nobody')}</p>}
              <ul className={styles.invitations}>
                {invitations.map(({ id, name: whom, role, organization, division, expiresAt }) => (
                  <li key={id}>
                    <strong>{whom}</strong>
                    <span>
                      {[t(`session:${role}`), localized(organization), division && nameOf(division)]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                    <small>{t('until', { date: beijingTime(expiresAt) })}</small>
                    <Button size="small" loading={fetching} onClick={() => void withdraw({ invitation: id })}>
                      {t('withdraw')}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          );
        }}
      </Answer>
    </div>
  );
}
