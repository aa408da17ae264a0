import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { ApplicationEvidence } from '../evidence/application-evidence.tsx';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql, readFragment } from '../graphql.ts';
import { useDocumentTitle } from '../page/document-title.ts';
import { LinkButton } from '../page/link-button.tsx';
import { Waiting } from '../page/waiting.tsx';
import { Signatures } from '../signing/signatures.tsx';
import { Acts } from './act/acts.tsx';
import { aspectsAddress, checklistAddress, formAddress } from './application-address.ts';
import { ApplicationCaseFragment } from './case/application-case.ts';
import { ApplicationHeader } from './case/application-header.tsx';
import { AskedAgain } from './case/asked-again.tsx';
import styles from './case/case.module.css';
import { Changes } from './case/changes.tsx';
import { History } from './case/history.tsx';
import { LockedEvaluation } from './case/locked-evaluation.tsx';

const ApplicationQuery = graphql(
  `
    query Application($application: ID!) {
      application(id: $application) {
        id
        cluster {
          id
          name
        }
        ...ApplicationCase
      }
    }
  `,
  [ApplicationCaseFragment],
);

/** Whether the person may do something with the application now. */
const mayDo = ({ may }: { readonly may: readonly { readonly verb: string }[] }, asked: string): boolean =>
  may.some(({ verb }) => verb === asked);

function ApplicationPage({ id }: { readonly id: string }) {
  const { t } = useTranslation(['application', 'pageName']);
  const answer = useQuery({
    query: ApplicationQuery,
    variables: { application: id },
    requestPolicy: 'cache-and-network',
  });
  const cluster = answer[0].data?.application?.cluster.name;
  useDocumentTitle(cluster && `${cluster} · ${t('pageName:applications')}`);
  return (
    <Answer of={answer} waiting={<Waiting bars={[92, 320]} className={styles.waiting} />}>
      {({ application: masked }) => {
        if (!masked) {
          return (
            <Nothing
              heading="h1"
              title={t('notFoundTitle')}
              action={<LinkButton to="/applications">{t('all')}</LinkButton>}
            >
              {t('notFoundWayOut')}
            </Nothing>
          );
        }
        const application = readFragment(ApplicationCaseFragment, masked);
        return (
          <article>
            <ApplicationHeader of={application}>
              <LinkButton to={formAddress(application.id)}>
                {t(mayDo(application, 'submit') ? 'fillIn' : 'readForm')}
              </LinkButton>
              {mayDo(application, 'review') && (
                <LinkButton to={aspectsAddress(application.id)}>{t('byAspect')}</LinkButton>
              )}
              {mayDo(application, 'recordVerification') && (
                <LinkButton to={checklistAddress(application.id)}>{t('checklist')}</LinkButton>
              )}
              <Acts application={application} />
            </ApplicationHeader>
            <div className={styles.body}>
              <div className={styles.main}>
                <AskedAgain of={application} />
                <Changes of={application} />
                <ApplicationEvidence application={application.id} parts={application.parts} className={styles.part} />
                <History of={application} />
                <Signatures key={application.version} of={application.id} className={styles.part} />
              </div>
              <LockedEvaluation of={application} />
            </div>
          </article>
        );
      }}
    </Answer>
  );
}

/** One application (申报): a header that stays with what may be done, what was asked, what was locked, what happened. */
export function Component() {
  const { id = '' } = useParams();
  return <ApplicationPage key={id} id={id} />;
}
