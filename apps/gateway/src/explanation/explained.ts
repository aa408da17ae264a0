import { type Explanation, explain } from '@qunxing/evaluation';
import { judgeOf } from '../evaluation/judge.ts';
import type { JudgedRequirement } from '../evaluation/judged-requirement.ts';
import type { Library } from '../library/library.ts';

const explained = new WeakMap<JudgedRequirement, Explanation>();

/** The explanation of a verdict, recomputed from the archived input and the rules of the time, once a request. */
export const explainedBy = (shape: JudgedRequirement, library: Library): Explanation => {
  const known = explained.get(shape);
  if (known !== undefined) return known;
  const { plan, input } = shape.opened;
  const made = explain(plan, input, shape.bound.requirement.id, judgeOf(library, plan.standard));
  if (made === undefined) throw new Error(`the requirement ${shape.bound.requirement.id} cannot be explained`);
  explained.set(shape, made);
  return made;
};
