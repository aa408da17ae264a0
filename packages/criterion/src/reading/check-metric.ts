import { findUnit } from '../find-unit.ts';
import type { MetricDefinition } from '../metric.ts';
import type { Names } from '../typing/expression-type.ts';
import { hasGrain, hasTime } from '../typing/join.ts';
import { namesIn } from '../typing/names-in.ts';
import { hasDimension } from '../typing/place.ts';
import { typeOf } from '../typing/type-of.ts';
import { checkParameter } from './check-parameter.ts';
import { below, type Reading, wrong } from './reader.ts';

const checkUnit = ({ unit: code, dimension }: MetricDefinition, at: Reading): void => {
  if (dimension === 'truth' || dimension === 'category') {
    if (code === undefined) return;
    wrong(below(at, 'unit'), 'UNIT_MISMATCH', `${dimension} 没有单位。`, `A ${dimension} has no unit.`);
    return;
  }
  if (code === undefined) {
    wrong(at, 'KEY_MISSING', '缺少“unit”：数值指标须有单位。', '"unit" is missing: a number has a unit.');
    return;
  }
  const unit = findUnit(code);
  if (unit === undefined) {
    wrong(below(at, 'unit'), 'UNIT_UNKNOWN', `没有单位“${code}”。`, `There is no unit "${code}".`);
  } else if (unit.dimension !== dimension) {
    const zh = `单位“${code}”的量纲是 ${unit.dimension}，而非 ${dimension}。`;
    wrong(below(at, 'unit'), 'UNIT_MISMATCH', zh, `The unit "${code}" measures ${unit.dimension}, not ${dimension}.`);
  }
};

/** Checks unit, parameters and the type of each formula of a metric: one value of the cluster for the whole case. */
export const checkMetric = (metric: MetricDefinition, known: Omit<Names, 'parameters'>, at: Reading): void => {
  checkUnit(metric, at);
  const used = new Set<string>();
  for (const [name, variant] of Object.entries(metric.variants)) {
    const { path, reportFault: report } = below(below(at, 'variants'), name);
    const names = { ...known, parameters: metric.parameters };
    const type = typeOf(variant.expression, names, `${path}/expression`, report);
    for (const parameter of namesIn(variant.expression).parameters) used.add(parameter);
    if (type === undefined) continue;
    const place = { names, path, report, operand: () => type };
    hasDimension(place, type, metric.dimension, 'expression');
    hasGrain(place, type, 'cluster', 'expression');
    hasTime(place, type, 'once', 'expression');
  }
  for (const [name, parameter] of Object.entries(metric.parameters)) {
    const place = below(below(at, 'parameters'), name);
    checkParameter(parameter, place);
    if (!used.has(name)) {
      wrong(place, 'PARAMETER_UNUSED', `没有公式用到参数“${name}”。`, `No formula uses the parameter "${name}".`);
    }
  }
};
