import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { VerdictMark } from '../verdict/verdict-mark.tsx';
import styles from './explanation.module.css';
import { FormulaText } from './formula-text.tsx';

export const OtherMethodsFragment = graphql(`
  fragment OtherMethods on Explanation {
    alternatives {
      verdict
      variant {
        zh
        en
      }
      sentence {
        zh
        en
      }
      filledFormula {
        zh
        en
      }
    }
  }
`);

/** Methods that the standard did not choose and under which the verdict would differ: shown, never decisive. */
export function OtherMethods({ of }: { readonly of: FragmentOf<typeof OtherMethodsFragment> }) {
  const { t } = useTranslation('explanation');
  const localized = useLocalized();
  const { alternatives } = readFragment(OtherMethodsFragment, of);
  if (alternatives.length === 0) return null;
  return (
    <section className={styles.others}>
      <h3>{t('alternatives')}</h3>
      <p>{t('alternativesNote')}</p>
      <ul>
        {alternatives.map(({ variant, sentence, filledFormula, verdict }) => (
          <li key={variant.zh}>
            <VerdictMark kind={verdict} /> <strong>{localized(variant)}</strong> {localized(sentence)}
            <p>
              <FormulaText>{localized(filledFormula)}</FormulaText>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
