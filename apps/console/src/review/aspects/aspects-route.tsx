import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { ApplicationCaseFragment } from '../../application/case/application-case.ts';
import { Answer } from '../../gateway/answer.tsx';
import { Nothing } from '../../gateway/nothing.tsx';
import { graphql, readFragment } from '../../graphql.ts';
import { useDocumentTitle } from '../../page/document-title.ts';
import { LinkButton } from '../../page/link-button.tsx';
import { Waiting } from '../../page/waiting.tsx';
import styles from '../case/review.module.css';
import { AspectsPage } from './aspects-page.tsx';
import { AspectsReviewedFragment } from './aspects-reviewed.ts';

const AspectsQuery = graphql(
  `
    query Aspects($application: ID!) {
      application(id: $application) {
        id
        ...ApplicationCase
        ...AspectsReviewed
      }
    }
  `,
  [ApplicationCaseFragment, AspectsReviewedFragment],
);

function Aspects({ id }: { readonly id: string }) {
  const { t } = useTranslation(['review', 'application']);
  const answer = useQuery({
    query: AspectsQuery,
    variables: { application: id },
    requestPolicy: 'cache-and-network',
  });
  const reviewed = readFragment(AspectsReviewedFragment, answer[0].data?.application);
  useDocumentTitle(reviewed ? `${reviewed.cluster.name} · ${t('aspects')}` : undefined);
  return (
    <Answer of={answer} waiting={<Waiting bars={[72, 320, 320]} className={styles.page} />}>
      {({ application: masked }) => {
        const application = readFragment(ApplicationCaseFragment, masked);
        const of = readFragment(AspectsReviewedFragment, masked);
        if (!application || !of) {
          return (
            <Nothing
              heading="h1"
              title={t('application:notFoundTitle')}
              action={<LinkButton to="/applications">{t('application:all')}</LinkButton>}
            >
              {t('application:notFoundWayOut')}
            </Nothing>
          );
        }
        return <AspectsPage key={application.version} application={application} of={of} />;
      }}
    </Answer>
  );
}

/** The review of an application aspect by aspect (初审, 省级审核): figures, evidence and what changed beside what is found. */
export function Component() {
  const { id = '' } = useParams();
  return <Aspects key={id} id={id} />;
}
