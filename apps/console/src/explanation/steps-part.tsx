import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { FormulaText } from './formula-text.tsx';
import styles from './worked.module.css';

export const StepsPartFragment = graphql(`
  fragment StepsPart on Explanation {
    steps {
      depth
      text {
        zh
        en
      }
      value {
        zh
        en
      }
    }
  }
`);

/** Every part of the formula with what it comes to, the whole first, its parts indented below. */
export function StepsPart({ of }: { readonly of: FragmentOf<typeof StepsPartFragment> }) {
  const { t } = useTranslation(['explanation', 'figure']);
  const localized = useLocalized();
  const { steps } = readFragment(StepsPartFragment, of);
  // A single step repeats the formula.
  if (steps.length < 2) return null;
  return (
    <section>
      <h3>{t('steps')}</h3>
      <table className={styles.steps}>
        <thead>
          <tr>
            <th scope="col">{t('step')}</th>
            <th scope="col">{t('result')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ depth, text, value }, index) => (
            <tr key={index}>
              <td style={{ paddingLeft: 10 + depth * 18 }}>
                <FormulaText>{localized(text)}</FormulaText>
              </td>
              <td>
                {value ? (
                  <FormulaText>{localized(value)}</FormulaText>
                ) : (
                  <span className={styles.absent}>{t('figure:missing')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
