import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { ProvenanceMark } from '../provenance/provenance-mark.tsx';
import { SourcedValue, SourcedValueFragment } from '../provenance/sourced-value.tsx';
import styles from './procedure.module.css';

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
      steps {
        key
        actor
        title {
          zh
          en
        }
        provenance {
          status
          reason {
            zh
            en
          }
        }
      }
      values {
        key
        unit
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

/** One procedure: its steps in order with the acting office, then its values with their sources. */
export function Procedure({ of }: { readonly of: FragmentOf<typeof ProcedureFragment> }) {
  const { t } = useTranslation(['standards', 'session']);
  const localized = useLocalized();
  const { key, title, document, steps, values } = readFragment(ProcedureFragment, of);
  return (
    <section className={styles.procedure} aria-labelledby={key}>
      <h2 id={key}>{localized(title)}</h2>
      <p className={styles.document}>{localized(document)}</p>
      <h3>{t('steps')}</h3>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.key}>
            <strong>{localized(step.title)}</strong>
            <span>{t(`session:${step.actor}`)}</span>
            {step.provenance.status !== 'official' && (
              <ProvenanceMark
                status={step.provenance.status}
                reason={step.provenance.reason ? localized(step.provenance.reason) : undefined}
              />
            )}
          </li>
        ))}
      </ol>
      <h3>{t('values')}</h3>
      <dl className={styles.values}>
        {values.map((value) => (
          <div key={value.key}>
            <dt>{localized(value.title)}</dt>
            <dd>
              <SourcedValue of={value.value} unit={value.unit} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
