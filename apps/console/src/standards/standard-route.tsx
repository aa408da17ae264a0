import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { useDocumentTitle } from '../page/document-title.ts';
import { LinkButton } from '../page/link-button.tsx';
import { Waiting } from '../page/waiting.tsx';
import { byCriterion } from './by-criterion.ts';
import { useLayer } from './layer.ts';
import { RequirementTable, RequirementTableFragment } from './requirement-table.tsx';
import { StandardHead, StandardHeadFragment } from './standard-head.tsx';
import styles from './standards.module.css';
import { StandardsTabs } from './standards-tabs.tsx';

const StandardQuery = graphql(
  `
    query Standard($key: String!) {
      standard(key: $key) {
        key
        layer
        title {
          zh
          en
        }
        division {
          code
          name
          english
        }
        ...StandardHead
        requirements {
          key
          criterion {
            key
            hash
            title {
              zh
              en
            }
          }
          ...RequirementTable
        }
      }
    }
  `,
  [StandardHeadFragment, RequirementTableFragment],
);

/** One standard: every requirement with kind, status, clause, source and layer, criterion by criterion. */
export function Component() {
  const { t } = useTranslation(['standards', 'pageName']);
  const localized = useLocalized();
  const layerOf = useLayer();
  const { key = '' } = useParams();
  const answer = useQuery({ query: StandardQuery, variables: { key } });
  const shown = answer[0].data?.standard;
  useDocumentTitle(shown ? localized(shown.title) : t('pageName:standards'));
  return (
    <div className={styles.page}>
      <StandardsTabs />
      <Answer of={answer} waiting={<Waiting bars={[120, 200, 200]} />}>
        {({ standard }) =>
          standard ? (
            <>
              <StandardHead of={standard} own />
              {byCriterion(standard.requirements).map(({ criterion, entries }) => (
                <section key={criterion.key} className={styles.criterion} aria-label={localized(criterion.title)}>
                  <h2>{localized(criterion.title)}</h2>
                  <RequirementTable of={entries} caption={localized(criterion.title)} layer={layerOf(standard)} />
                </section>
              ))}
            </>
          ) : (
            <Nothing title={t('notFoundTitle')} action={<LinkButton to="/standards">{t('allStandards')}</LinkButton>}>
              {t('notFoundWayOut')}
            </Nothing>
          )
        }
      </Answer>
    </div>
  );
}
