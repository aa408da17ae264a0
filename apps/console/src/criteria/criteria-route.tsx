import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { usePageName } from '../page/use-page-name.ts';
import { Waiting } from '../page/waiting.tsx';
import layout from '../standards/standards.module.css';
import { StandardsTabs } from '../standards/standards-tabs.tsx';
import styles from './criteria.module.css';
import { Criterion, CriterionFragment } from './criterion.tsx';

const CriteriaQuery = graphql(
  `
    query Criteria {
      criteria {
        key
        hash
        title {
          zh
          en
        }
        metrics {
          key
        }
        ...Criterion
      }
    }
  `,
  [CriterionFragment],
);

/** 方面与指标: what each plugin declares, its formulas in words. */
export function Component() {
  const { t } = useTranslation('criteria');
  const localized = useLocalized();
  const name = usePageName('criteria');
  const [address] = useSearchParams();
  const answer = useQuery({ query: CriteriaQuery });
  return (
    <div className={layout.page}>
      <StandardsTabs />
      <h1>{name}</h1>
      <p className={layout.intro}>{t('intro')}</p>
      <Answer of={answer} waiting={<Waiting bars={[40, 400]} />}>
        {({ criteria }) => {
          const chosen = criteria.find(({ key }) => key === address.get('criterion')) ?? criteria[0];
          if (!chosen) return <Nothing title={t('emptyTitle')}>{t('emptyWayOut')}</Nothing>;
          return (
            <div className={styles.split}>
              <nav aria-label={t('criteria')} className={styles.criteria}>
                <ul>
                  {criteria.map(({ key, title, metrics }) => (
                    <li key={key}>
                      <Link to={`?criterion=${key}`} aria-current={key === chosen.key ? 'true' : undefined}>
                        {localized(title)}
                        <small>{t('metricCount', { count: metrics.length })}</small>
                      </Link>
                    </li>
                  ))}
                </ul>
              </nav>
              <Criterion key={chosen.key} of={chosen} />
            </div>
          );
        }}
      </Answer>
    </div>
  );
}
