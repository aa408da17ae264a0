import { findUnit } from '../find-unit.ts';
import type { ParameterDefinition } from '../metric.ts';
import { compareRational, parseDecimal } from '../rational.ts';
import { below, type Reading, wrong } from './reader.ts';
import { refuseDuplicates } from './refuse-duplicates.ts';

/** Checks that the parts of a parameter fit together: a known unit, and a usual value within what is allowed. */
export const checkParameter = (parameter: ParameterDefinition, at: Reading): void => {
  if (parameter.kind === 'list') {
    refuseDuplicates(
      parameter.allowed.map((id) => ({ id })),
      below(at, 'allowed'),
      '',
    );
    const foreign = parameter.usual.find((value) => !parameter.allowed.includes(value));
    if (foreign !== undefined) {
      const zh = `“${foreign}”不在允许的范围内。`;
      wrong(below(at, 'usual'), 'PARAMETER_RANGE', zh, `"${foreign}" is not among the allowed values.`);
    }
    return;
  }
  if (findUnit(parameter.unit) === undefined) {
    const zh = `没有单位“${parameter.unit}”。`;
    wrong(below(at, 'unit'), 'UNIT_UNKNOWN', zh, `There is no unit "${parameter.unit}".`);
  }
  const [least, usual, most] = [parameter.least, parameter.usual, parameter.most].map(parseDecimal);
  // The reader took them as decimals already.
  if (least === undefined || usual === undefined || most === undefined) return;
  if (compareRational(least, usual) > 0 || compareRational(usual, most) > 0) {
    const en = 'Expected least ≤ usual ≤ most.';
    wrong(at, 'PARAMETER_RANGE', '须满足 least ≤ usual ≤ most。', en);
  }
};
