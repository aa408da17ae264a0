import type { Localized } from '@qunxing/criterion';
import type { BoundRequirement, Plan } from '../binding/plan.ts';
import type { CaseInput } from '../case-input.ts';
import { computing } from '../computing/compute-cell.ts';
import { disagrees } from '../judging/judge.ts';
import { explainColumns, explainFigures } from './explain-figures.ts';
import { explainParameters, explainRuling, explainThreshold } from './explain-sources.ts';
import { explainVariant } from './explain-variant.ts';
import type { Explanation } from './explanation.ts';

/** The bound requirement with an id; undefined when the standard has none. */
export const findRequirement = (plan: Plan, id: string): BoundRequirement | undefined => {
  for (const { requirements } of plan.criteria) {
    const found = requirements.find((bound) => bound.requirement.id === id);
    if (found !== undefined) return found;
  }
  return undefined;
};

/**
 * Explains the verdict on one requirement of a case, from the sentence down to the figures; undefined when the standard
 * has no such requirement. Who judges comes from the procedure and is given as `judgedBy`.
 */
export const explain = (
  plan: Plan,
  input: CaseInput,
  requirementId: string,
  judgedBy?: Localized,
): Explanation | undefined => {
  const bound = findRequirement(plan, requirementId);
  if (bound === undefined) return undefined;
  const run = computing(input);
  const { explained, tree } = explainVariant(run, bound, bound.ruling, judgedBy);
  if (tree === undefined) return undefined;
  const { requirement, metric, definition } = bound;
  const { standard } = plan;
  const ruling = explainRuling(bound);
  const others = bound.others.map((variant) => explainVariant(run, bound, variant, judgedBy).explained);
  const { verdict, outcome } = explained;
  return {
    ...explained,
    requirement: requirement.id,
    metric: { id: metric.id, title: metric.title, help: metric.help, basis: metric.basis },
    criterion: { id: definition.id, title: definition.title },
    standard: {
      id: standard.id,
      title: standard.title,
      document: standard.document,
      layer: standard.layer,
      exercise: standard.exercise,
    },
    clause: requirement.clause,
    force: requirement.force,
    ...(requirement.group !== undefined && { group: requirement.group }),
    provisional: verdict.kind !== 'unset' && bound.provisional,
    threshold: explainThreshold(bound),
    ...(ruling !== undefined && { ruling }),
    parameters: explainParameters(bound),
    tree,
    figures: explainFigures(plan, run, bound),
    columns: explainColumns(plan, run, bound),
    gaps: outcome.kind === 'missing' ? outcome.gaps : [],
    gapCount: outcome.kind === 'missing' ? outcome.count : 0,
    disagreeing: others.filter((other) => disagrees(other.verdict, verdict)),
  };
};
