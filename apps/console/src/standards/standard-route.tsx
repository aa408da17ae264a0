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
import { byAspect } from './by-aspect.ts';
import { LayerName } from './layer-name.tsx';
import { RequirementTable, RequirementTableFragment } from './requirement-table.tsx';
import styles from './standards.module.css';
import { StandardsTabs } from './standards-tabs.tsx';
import { StatusBar } from './status-bar.tsx';

const StandardQuery = graphql(
  `
    query Standard($key: String!) {
      standard(key: $key) {
        key
        layer
        exercise
        title {
          zh
          en
        }
        document {
          zh
          en
        }
        division {
          code
          name
        }
        requirements {
          key
          force
          threshold {
            status
          }
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
  [RequirementTableFragment],
);

/** One standard: every requirement with kind, status, clause and source, aspect by aspect. */
export function Component() {
  const { t } = useTranslation('standards');
  const localized = useLocalized();
  const { key = '' } = useParams();
  const answer = useQuery({ query: StandardQuery, variables: { key } });
  const standard = answer[0].data?.standard;
  useDocumentTitle(standard ? localized(standard.title) : t('title'));
  return (
    <div className={styles.page}>
      <StandardsTabs />
      <Answer of={answer} waiting={<Waiting bars={[60, 200, 200]} />}>
        {(data) =>
          data.standard ? (
            <>
              <header className={styles.head}>
                <div>
                  <h1>{localized(data.standard.title)}</h1>
                  <p className={styles.document}>{localized(data.standard.document)}</p>
                  <p>
                    <LayerName
                      layer={data.standard.layer}
                      division={data.standard.division?.name ?? null}
                      exercise={data.standard.exercise}
                    />
                  </p>
                </div>
                <LinkButton to={`/standards/compare?left=${data.standard.key}`}>{t('compareWith')}</LinkButton>
              </header>
              <StatusBar
                statuses={data.standard.requirements
                  .filter(({ force }) => force !== 'informative')
                  .map(({ threshold }) => threshold.status)}
              />
              {byAspect(data.standard.requirements).map(({ criterion, entries }) => (
                <section key={criterion.key} className={styles.aspect} aria-label={localized(criterion.title)}>
                  <h2>{localized(criterion.title)}</h2>
                  <RequirementTable of={entries} caption={localized(criterion.title)} />
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
