import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql } from '../graphql.ts';
import { useDocumentTitle } from '../page/document-title.ts';
import { LinkButton } from '../page/link-button.tsx';
import { Waiting } from '../page/waiting.tsx';
import { ApplicationFormFragment } from './application-form.ts';
import styles from './form.module.css';
import { FormPage } from './form-page.tsx';

const ApplicationFormQuery = graphql(
  `
    query ApplicationForm($application: ID!, $year: Int) {
      application(id: $application) {
        id
        cluster {
          id
          name
          demonstration
          counties {
            division {
              code
              name
              english
            }
          }
        }
        form(year: $year) {
          ...ApplicationFormSeen
        }
      }
    }
  `,
  [ApplicationFormFragment],
);

function OpenForm({ id }: { readonly id: string }) {
  const { t } = useTranslation('form');
  const [year, setYear] = useState<number | null>(null);
  const answer = useQuery({
    query: ApplicationFormQuery,
    variables: { application: id, year },
    // What others record is read anew; what this page has recorded it knows.
    requestPolicy: 'network-only',
  });
  const name = answer[0].data?.application?.cluster.name;
  useDocumentTitle(name && `${name} · ${t('title')}`);
  return (
    <Answer of={answer} waiting={<Waiting bars={[52, 320, 320]} className={styles.waiting} />}>
      {({ application }) =>
        application ? (
          <FormPage application={id} cluster={application.cluster} of={application.form} turnTo={setYear} />
        ) : (
          <Nothing
            heading="h1"
            title={t('notFoundTitle')}
            action={<LinkButton to="/applications">{t('all')}</LinkButton>}
          >
            {t('notFoundWayOut')}
          </Nothing>
        )
      }
    </Answer>
  );
}

/** The form of an application (申报书), filled in like a spreadsheet and judged while somebody types. */
export function Component() {
  const { id = '' } = useParams();
  return <OpenForm key={id} id={id} />;
}
