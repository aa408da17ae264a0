import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { type Localized, useLocalized } from '../language/localized.ts';
import { ProvenanceMark, type ProvenanceStatus } from '../provenance/provenance-mark.tsx';
import styles from './explanation.module.css';

export const ClausePartFragment = graphql(`
  fragment ClausePart on Requirement {
    clause {
      zh
      en
    }
    variant {
      value
      status
      source {
        zh
        en
      }
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
    }
    parameters {
      key
      title {
        zh
        en
      }
      text {
        zh
        en
      }
      value {
        status
        source {
          zh
          en
        }
      }
    }
  }
`);

interface ClausePartProps {
  readonly of: FragmentOf<typeof ClausePartFragment>;
  /** What tells the method in use from the others. */
  readonly method: Localized;
  /** The standard that judged, as the first entry. */
  readonly children: ReactNode;
}

/** Where the requirement stands: standard, clause, and for each of its values how sure it is and where it comes from. */
export function ClausePart({ of, method, children }: ClausePartProps) {
  const { t } = useTranslation(['explanation', 'provenance']);
  const localized = useLocalized();
  const { clause, threshold, variant, parameters } = readFragment(ClausePartFragment, of);
  const entry = (
    key: string,
    name: string,
    text: Localized | null,
    { status, source }: { readonly status: ProvenanceStatus; readonly source: Localized },
  ) => [
    <dt key={key}>{name}</dt>,
    <dd key={`${key} value`}>
      {text ? localized(text) : t('provenance:unsetValue')} <ProvenanceMark status={status} />
      <p>{localized(source)}</p>
    </dd>,
  ];
  return (
    <section>
      <h3>{t('rule')}</h3>
      <dl className={styles.facts}>
        {children}
        <dt>{t('clause')}</dt>
        <dd>{localized(clause)}</dd>
        {entry('threshold', t('threshold'), threshold.text, threshold)}
        {variant && entry('variant', t('variant'), variant.value === null ? null : method, variant)}
        {parameters.map(({ key, title, text, value }) => entry(key, localized(title), text, value))}
      </dl>
    </section>
  );
}
