import { basisTitle } from '@qunxing/criterion';
import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLanguage, useLocalized } from '../language/localized.ts';
import styles from './criteria.module.css';
import { Items, ItemsFragment } from './items.tsx';
import { Metric, MetricFragment } from './metric.tsx';

export const CriterionFragment = graphql(
  `
    fragment Criterion on Criterion {
      key
      version
      basis
      title {
        zh
        en
      }
      metrics {
        key
        ...Metric
      }
      items {
        ...Items
      }
    }
  `,
  [MetricFragment, ItemsFragment],
);

/** One criterion: its metrics with their formulas, then the items that they read. */
export function Criterion({ of }: { readonly of: FragmentOf<typeof CriterionFragment> }) {
  const { t } = useTranslation('criteria');
  const language = useLanguage();
  const localized = useLocalized();
  const { version, basis, title, metrics, items } = readFragment(CriterionFragment, of);
  return (
    <article className={styles.criterion}>
      <header>
        <h2>{localized(title)}</h2>
        <p className={styles.basis}>
          {t('basis')} {basisTitle(basis)[language]} · {t('version')} {version}
        </p>
      </header>
      <section aria-label={t('metrics')}>
        <h3>{t('metricCount', { count: metrics.length })}</h3>
        <ul className={styles.metrics}>
          {metrics.map((metric) => (
            <Metric key={metric.key} of={metric} />
          ))}
        </ul>
      </section>
      <section aria-label={t('items')}>
        <h3>{t('itemCount', { count: items.length })}</h3>
        <Items of={items} />
      </section>
    </article>
  );
}
