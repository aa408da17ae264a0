import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import styles from './procedure.module.css';
import { StepRows, StepRowsFragment } from './step-rows.tsx';
import { ValueRowFragment, ValueRows } from './value-rows.tsx';

export const ProcedureFragment = graphql(
  `
    fragment Procedure on Procedure {
      key
      title {
        zh
        en
      }
      document {
        zh
        en
      }
      values {
        key
        unit
        title {
          zh
          en
        }
        value {
          ...ValueRow
        }
      }
      ...StepRows
    }
  `,
  [ValueRowFragment, StepRowsFragment],
);

/** One procedure: its steps in order with the acting office, then its periods and values, each with its source. */
export function Procedure({ of }: { readonly of: FragmentOf<typeof ProcedureFragment> }) {
  const { t } = useTranslation('standards');
  const localized = useLocalized();
  const procedure = readFragment(ProcedureFragment, of);
  const { key, title, document, values } = procedure;
  return (
    <section className={styles.procedure} aria-labelledby={key}>
      <h2 id={key}>{localized(title)}</h2>
      <p className={styles.document}>{localized(document)}</p>
      <h3>{t('steps')}</h3>
      <StepRows of={procedure} />
      <h3>{t('values')}</h3>
      <ValueRows
        caption={`${localized(title)} · ${t('values')}`}
        rows={values.map((value) => ({ ...value, title: localized(value.title) }))}
      />
    </section>
  );
}
