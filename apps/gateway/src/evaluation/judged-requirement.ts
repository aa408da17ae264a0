import { type BoundRequirement, findRequirement, type RequirementResult } from '@qunxing/evaluation';
import type { OpenedEvaluation } from './opened-evaluation.ts';

/** The recorded verdict on one requirement with the rules it was made under. */
export interface JudgedRequirement {
  readonly result: RequirementResult;
  readonly bound: BoundRequirement;
  readonly opened: OpenedEvaluation;
}

const shapeOf = (opened: OpenedEvaluation, result: RequirementResult): JudgedRequirement => {
  const bound = findRequirement(opened.plan, result.requirement);
  if (bound === undefined)
    throw new Error(`a receipt names the requirement ${result.requirement}, which its standard lacks`);
  return { result, bound, opened };
};

/** The verdicts on the requirements of one aspect. */
export const resultsOf = (opened: OpenedEvaluation, criterion: string): readonly JudgedRequirement[] =>
  (opened.receipt.evaluation.criteria.find((one) => one.criterion === criterion)?.requirements ?? []).map((result) =>
    shapeOf(opened, result),
  );

/** The verdict on one requirement; null when the standard has none with this key. */
export const findResult = (opened: OpenedEvaluation, key: string): JudgedRequirement | null => {
  const results = opened.receipt.evaluation.criteria.flatMap(({ requirements }) => requirements);
  const found = results.find(({ requirement }) => requirement === key);
  return found === undefined ? null : shapeOf(opened, found);
};
