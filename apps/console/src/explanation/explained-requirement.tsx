import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { VerdictMark } from '../verdict/verdict-mark.tsx';
import { Assumptions, AssumptionsFragment } from './assumptions.tsx';
import { ClausePart, ClausePartFragment } from './clause-part.tsx';
import styles from './explanation.module.css';
import { FiguresPart, FiguresPartFragment } from './figures-part.tsx';
import { FormulaPart, FormulaPartFragment } from './formula-part.tsx';
import { Gaps, GapsFragment } from './gaps.tsx';
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
        force
        group
        sentence {
          zh
          en
        }
        ...Assumptions
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
        variant {
          zh
          en
        }
        ...Gaps
        ...FormulaPart
        ...StepsPart
        ...FiguresPart
        ...OtherMethods
      }
    }
  `,
  [
    AssumptionsFragment,
    ClausePartFragment,
    FiguresPartFragment,
    FormulaPartFragment,
    GapsFragment,
    OtherMethodsFragment,
    StepsPartFragment,
  ],
);

interface ExplainedRequirementProps {
  readonly of: FragmentOf<typeof ExplainedRequirementFragment>;
  readonly cluster: string;
  /** The standard that judged. */
  readonly children: ReactNode;
}

/** Sentence, formula with numbers, steps, figures, clause: the way from a verdict down to its sources. */
export function ExplainedRequirement({ of, cluster, children }: ExplainedRequirementProps) {
  const { t } = useTranslation('explanation');
  const localized = useLocalized();
  const { requirement, metric, verdict, provisional, sentence, explanation } = readFragment(
    ExplainedRequirementFragment,
    of,
  );
  return (
    <article className={styles.explained}>
      <header>
        <h2>{localized(requirement.sentence)}</h2>
        <p className={styles.verdict}>
          {requirement.force !== 'informative' && <VerdictMark kind={verdict} provisional={provisional} />}
          <strong>{localized(sentence)}</strong>
        </p>
        <p className={styles.help}>{localized(metric.help)}</p>
        {requirement.force !== 'hard' && <p className={styles.help}>{t(requirement.force)}</p>}
        {requirement.group && <p className={styles.help}>{t('group')}</p>}
      </header>
      <Assumptions of={requirement} />
      <Gaps of={explanation} />
      <FormulaPart of={explanation} />
      <OtherMethods of={explanation} />
      <StepsPart of={explanation} />
      {verdict !== 'needs_judgement' && <FiguresPart of={explanation} cluster={cluster} />}
      <ClausePart of={requirement} method={explanation.variant}>
        {children}
      </ClausePart>
    </article>
  );
}
