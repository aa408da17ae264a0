import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { ProvenanceMark } from '../provenance/provenance-mark.tsx';
import { SourcedValue, SourcedValueFragment } from '../provenance/sourced-value.tsx';
import styles from './explanation.module.css';

export const ClausePartFragment = graphql(
  `
    fragment ClausePart on Requirement {
      clause {
        zh
        en
      }
      variant {
        ...SourcedValue
      }
      threshold {
        status
        text {
          zh
          en
        }
        source {
          zh
          en
        }
        reason {
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
        value {
          ...SourcedValue
        }
      }
    }
  `,
  [SourcedValueFragment],
);

/** Where the requirement stands: clause, standard, and how sure each of its values is. */
export function ClausePart({ of }: { readonly of: FragmentOf<typeof ClausePartFragment> }) {
  const { t } = useTranslation('explanation');
  const localized = useLocalized();
  const { clause, threshold, parameters } = readFragment(ClausePartFragment, of);
  return (
    <section>
      <h3>{t('standard')}</h3>
      <dl className={styles.facts}>
        <dt>{t('clause')}</dt>
        <dd>{localized(clause)}</dd>
        <dt>{t('threshold')}</dt>
        <dd>
          {localized(threshold.text)} <ProvenanceMark status={threshold.status} />
          <p>{localized(threshold.source)}</p>
          {threshold.reason && <p>{localized(threshold.reason)}</p>}
        </dd>
        {parameters.map(({ key, title, value }) => [
          <dt key={key}>{localized(title)}</dt>,
          <dd key={`${key} value`}>
            <SourcedValue of={value} />
          </dd>,
        ])}
      </dl>
    </section>
  );
}
