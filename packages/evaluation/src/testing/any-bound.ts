import type { CriterionDefinition, Expression } from '@qunxing/criterion';
import * as fc from 'fast-check';
import { bind } from '../binding/bind.ts';
import type { Plan } from '../binding/plan.ts';
import type { Requirement, Standard, Threshold } from '../standard.ts';
import { anyFormula, definitionOf } from './arbitrary-expression.ts';
import { aRequirement, aStandard, given } from './trial.ts';

const thresholdOf = (unit: string | undefined, dimension: string, value: string): Threshold => {
  if (unit !== undefined) return { kind: 'number', value, unit };
  return dimension === 'truth' ? { kind: 'truth' } : { kind: 'level', value: 'middle' };
};

/** Hard, soft or informative; alternatives are hard, as members of a group share their force. */
const anyStanding = fc.constantFrom<Pick<Requirement, 'force' | 'group'>>(
  { force: 'hard' },
  { force: 'soft' },
  { force: 'informative' },
  { force: 'hard', group: 'one' },
);

const anyMetric = fc.record({
  standing: anyStanding,
  formula: anyFormula,
  value: fc.constantFrom('0', '1', '2', '10', '-1', '50'),
  operator: fc.constantFrom<Requirement['operator']>('at-least', 'more-than', 'at-most', 'less-than'),
});

/** What a property is held against: a definition with its formulas, bound to a standard. */
export interface AnyBound {
  readonly definition: CriterionDefinition;
  readonly standard: Standard;
  readonly plan: Plan;
  readonly formulas: readonly Expression[];
}

/** A criterion of a few metrics with any formulas, and a standard that asks something of each. */
export const anyBound: fc.Arbitrary<AnyBound> = fc.array(anyMetric, { minLength: 1, maxLength: 4 }).map((metrics) => {
  const definition = definitionOf(metrics.map((metric) => metric.formula));
  const standard = aStandard(
    ...metrics.map(({ standing, formula, value, operator }, index) => {
      const id = `any/m${index}`;
      const dimension = definition.metrics[index]?.dimension ?? '';
      const threshold = given(thresholdOf(formula.unit, dimension, value));
      return {
        ...aRequirement(id, threshold),
        id,
        metric: id,
        ...standing,
        operator: dimension === 'truth' ? 'at-least' : operator,
      } as const;
    }),
  );
  const bound = bind([definition], standard);
  if ('refused' in bound) throw new Error(bound.refused.map((problem) => problem.message.en).join('\n'));
  return { definition, standard, plan: bound.plan, formulas: metrics.map((metric) => metric.formula.expression) };
});
