import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import styles from './explanation.module.css';

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

/** Every node of the formula with its value, the whole first, its parts indented below. */
export function StepsPart({ of }: { readonly of: FragmentOf<typeof StepsPartFragment> }) {
  const { t } = useTranslation(['explanation', 'figure']);
  const localized = useLocalized();
  const { steps } = readFragment(StepsPartFragment, of);
  if (steps.length === 0) return null;
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
              <td style={{ paddingLeft: 10 + depth * 18 }}>{localized(text)}</td>
              <td>{value ? localized(value) : <span className={styles.absent}>{t('figure:missing')}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
