import { basisTitle } from '@qunxing/criterion';
import { useTranslation } from 'react-i18next';
import { useUnitName } from '../figure/unit-name.ts';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLanguage, useLocalized } from '../language/localized.ts';
import styles from './criteria.module.css';

export const MetricFragment = graphql(`
  fragment Metric on Metric {
    key
    basis
    unit
    better
    title {
      zh
      en
    }
    help {
      zh
      en
    }
    variants {
      key
      title {
        zh
        en
      }
      formula {
        zh
        en
      }
    }
    parameters {
      key
      title {
        zh
        en
      }
      allowed {
        zh
        en
      }
    }
  }
`);

/** One metric: what it tells, each way to compute it in words, and what a standard may set. */
export function Metric({ of }: { readonly of: FragmentOf<typeof MetricFragment> }) {
  const { t } = useTranslation('criteria');
  const language = useLanguage();
  const localized = useLocalized();
  const unitName = useUnitName();
  const { basis, unit, better, title, help, variants, parameters } = readFragment(MetricFragment, of);
  return (
    <li className={styles.metric}>
      <div>
        <h4>{localized(title)}</h4>
        <p className={styles.basis}>
          {unit && `${unitName(unit)} · ${t(better === 'lower' ? 'lower' : 'higher')} · `}
          {t('basis')} {basisTitle(basis)[language]}
        </p>
      </div>
      <div className={styles.ways}>
        <p className={styles.help}>{localized(help)}</p>
        {variants.length > 1 && <p className={styles.help}>{t('variantsNote')}</p>}
        {variants.map((variant) => (
          <p key={variant.key} className={styles.formula}>
            {variants.length > 1 && <strong>{localized(variant.title)}</strong>}
            {localized(variant.formula)}
          </p>
        ))}
        {parameters.length > 0 && (
          <dl className={styles.parameters}>
            {parameters.map((parameter) => (
              <div key={parameter.key}>
                <dt>{t('setByStandard', { title: localized(parameter.title) })}</dt>
                <dd>{localized(parameter.allowed)}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </li>
  );
}
