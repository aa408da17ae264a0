import { type Dimension, findUnit, multiply, parseDecimal } from '@qunxing/criterion';
import type { Requirement, Threshold } from '../standard.ts';
import type { ReportProblem } from './bind-problem.ts';
import type { scaleOf } from './place.ts';
import type { BoundThreshold } from './plan.ts';

const kindOf = (dimension: Dimension): Threshold['kind'] =>
  dimension === 'truth' ? 'truth' : dimension === 'category' ? 'level' : 'number';

/** What each kind of metric is held against, in words. */
const asks = {
  number: ['须与数值比较', 'is held against a number'],
  level: ['须与等级比较', 'is held against a level'],
  truth: ['须与“成立”比较', 'is held against "holds"'],
} as const;

/** Makes a threshold ready to be compared with a metric's value; reports why it cannot be and returns undefined. */
export const bindThreshold = (
  { id, metric, operator }: Requirement,
  threshold: Threshold,
  dimension: Dimension,
  scale: ReturnType<typeof scaleOf>,
  path: string,
  report: ReportProblem,
): BoundThreshold | undefined => {
  const at = `${path}/threshold/value`;
  const kind = kindOf(dimension);
  if (threshold.kind !== kind) {
    const [zh, en] = asks[kind];
    report(
      'THRESHOLD_MISMATCH',
      id,
      at,
      `条件“${id}”：指标“${metric}”${zh}。`,
      `Requirement ${id}: metric ${metric} ${en}.`,
    );
    return undefined;
  }
  switch (threshold.kind) {
    case 'truth':
      if (operator === 'at-least') return { kind: 'truth' };
      report(
        'OPERATOR_MISMATCH',
        id,
        `${path}/operator`,
        `条件“${id}”要求成立，比较方式只能是 at-least。`,
        `Requirement ${id} asks for a truth: its operator can only be at-least.`,
      );
      return undefined;
    case 'level': {
      const levels = scale.ordered ? scale.values : [];
      if (levels.includes(threshold.value)) return { kind: 'level', value: threshold.value, levels };
      report(
        'LEVEL_UNKNOWN',
        id,
        at,
        `条件“${id}”：指标“${metric}”没有等级“${threshold.value}”，可用：${levels.join('、') || '无（选项无顺序）'}。`,
        `Requirement ${id}: metric ${metric} has no level "${threshold.value}"; there are ${levels.join(', ') || 'none (its options have no order)'}.`,
      );
      return undefined;
    }
    case 'number': {
      const unit = findUnit(threshold.unit);
      const value = parseDecimal(threshold.value);
      if (unit === undefined) {
        report(
          'UNIT_UNKNOWN',
          id,
          at,
          `条件“${id}”：没有单位“${threshold.unit}”。`,
          `Requirement ${id}: there is no unit "${threshold.unit}".`,
        );
      } else if (unit.dimension !== dimension) {
        report(
          'UNIT_MISMATCH',
          id,
          at,
          `条件“${id}”：单位“${threshold.unit}”不能衡量指标“${metric}”（${dimension}）。`,
          `Requirement ${id}: the unit "${threshold.unit}" does not measure metric ${metric} (${dimension}).`,
        );
      } else if (value === undefined) {
        report(
          'THRESHOLD_WRONG',
          id,
          at,
          `条件“${id}”：“${threshold.value}”不是十进制数。`,
          `Requirement ${id}: "${threshold.value}" is not a decimal.`,
        );
      } else return { kind: 'number', value: multiply(value, unit.factor), factor: unit.factor, stated: threshold };
      return undefined;
    }
  }
};
