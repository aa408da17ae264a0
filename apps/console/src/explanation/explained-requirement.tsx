import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { VerdictMark } from '../verdict/verdict-mark.tsx';
import { ClausePart, ClausePartFragment } from './clause-part.tsx';
import styles from './explanation.module.css';
import { FiguresPart, FiguresPartFragment } from './figures-part.tsx';
import { FormulaPart, FormulaPartFragment } from './formula-part.tsx';
import { OtherMethods, OtherMethodsFragment } from './other-methods.tsx';
import { StepsPart, StepsPartFragment } from './steps-part.tsx';

export const ExplainedRequirementFragment = graphql(
  `
    fragment ExplainedRequirement on RequirementResult {
      verdict
      provisional
      sentence {
        zh
        en
      }
      requirement {
        key
        sentence {
          zh
          en
        }
        ...ClausePart
      }
      metric {
        key
        help {
          zh
          en
        }
      }
      explanation {
        gapCount
        gaps {
          zh
          en
        }
        ...FormulaPart
        ...StepsPart
        ...FiguresPart
        ...OtherMethods
      }
    }
  `,
  [ClausePartFragment, FormulaPartFragment, StepsPartFragment, FiguresPartFragment, OtherMethodsFragment],
);

/** Sentence, formula, formula with numbers, steps, figures, clause: the way from a verdict down to its sources. */
export function ExplainedRequirement({ of }: { readonly of: FragmentOf<typeof ExplainedRequirementFragment> }) {
  const { t } = useTranslation('explanation');
  const localized = useLocalized();
  const { requirement, metric, verdict, provisional, sentence, explanation } = readFragment(
    ExplainedRequirementFragment,
    of,
  );
  const { gaps, gapCount } = explanation;
  return (
    <article className={styles.explained}>
      <header>
        <h2>{localized(requirement.sentence)}</h2>
        <p className={styles.verdict}>
          <VerdictMark kind={verdict} provisional={provisional} />
          <strong>{localized(sentence)}</strong>
        </p>
        <p className={styles.help}>{localized(metric.help)}</p>
      </header>
      {gaps.length > 0 && (
        <section>
          <h3>{t('gaps')}</h3>
          <ul className={styles.gaps}>
            {gaps.map((gap) => (
              <li key={gap.zh}>{localized(gap)}</li>
            ))}
            {gapCount > gaps.length && <li>{t('moreGaps', { count: gapCount - gaps.length })}</li>}
          </ul>
        </section>
      )}
      <FormulaPart of={explanation} />
      <StepsPart of={explanation} />
      <FiguresPart of={explanation} />
      <OtherMethods of={explanation} />
      <ClausePart of={requirement} />
    </article>
  );
}
