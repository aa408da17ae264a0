import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import styles from './explanation.module.css';
import { FormulaText } from './formula-text.tsx';

export const FormulaPartFragment = graphql(`
  fragment FormulaPart on Explanation {
    withheld
    formula {
      zh
      en
    }
    filledFormula {
      zh
      en
    }
  }
`);

/** The formula in words, and once more with the numbers filled in. */
export function FormulaPart({ of }: { readonly of: FragmentOf<typeof FormulaPartFragment> }) {
  const { t } = useTranslation('explanation');
  const localized = useLocalized();
  const { formula, filledFormula, withheld } = readFragment(FormulaPartFragment, of);
  return (
    <section>
      <h3>{t('formula')}</h3>
      <div className={styles.formula}>
        <p>
          <FormulaText>{localized(formula)}</FormulaText>
        </p>
        {filledFormula && (
          <p>
            <span className={styles.label}>{t('filled')}</span>
            <FormulaText>{localized(filledFormula)}</FormulaText>
          </p>
        )}
      </div>
      {withheld && <p className={styles.help}>{t('withheldNote')}</p>}
    </section>
  );
}
