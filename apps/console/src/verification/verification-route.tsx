import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { ApplicationCaseFragment } from '../application/case/application-case.ts';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql, readFragment } from '../graphql.ts';
import { useDocumentTitle } from '../page/document-title.ts';
import { LinkButton } from '../page/link-button.tsx';
import { Waiting } from '../page/waiting.tsx';
import { ChecklistFragment, checklistOf } from './checklist.ts';
import styles from './verification.module.css';
import { VisitPage } from './visit-page.tsx';

const VerificationQuery = graphql(
  `
    query Verification($application: ID!) {
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

const ChecklistQuery = graphql(
  `
    query Checklist($application: ID!) {
      application(id: $application) {
        id
        form {
          ...Checklist
        }
      }
    }
  `,
  [ChecklistFragment],
);

function Verification({ id }: { readonly id: string }) {
  const { t } = useTranslation('verification');
  const variables = { application: id };
  const answer = useQuery({ query: VerificationQuery, variables, requestPolicy: 'cache-and-network' });
  const list = useQuery({ query: ChecklistQuery, variables });
  const name = answer[0].data?.application?.cluster.name;
  useDocumentTitle(name && `${name} · ${t('title')}`);
  const waiting = <Waiting bars={[52, 160, 160]} className={styles.page} />;
  const nothing = (
    <Nothing heading="h1" title={t('notFoundTitle')} action={<LinkButton to="/applications">{t('all')}</LinkButton>}>
      {t('notFoundWayOut')}
    </Nothing>
  );
  return (
    <Answer of={answer} waiting={waiting}>
      {({ application: masked }) => {
        const application = readFragment(ApplicationCaseFragment, masked);
        if (!application || !masked) return nothing;
        return (
          <Answer of={list} waiting={waiting}>
            {({ application: found }) => {
              if (!found) return nothing;
              const parts = checklistOf(readFragment(ChecklistFragment, found.form), application.parts);
              return <VisitPage application={application} name={masked.cluster.name} parts={parts} />;
            }}
          </Answer>
        );
      }}
    </Answer>
  );
}

/** 实地核查 of one application, filled in on the spot with a phone: it works while there is no connection. */
export function Component() {
  const { id = '' } = useParams();
  return <Verification key={id} id={id} />;
}
