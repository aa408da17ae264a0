import { defineCriterion, type Metric, type MetricDefinition } from '@qunxing/criterion';
import {
  bind,
  type CaseInput,
  evaluate,
  type Requirement,
  type Sourced,
  type Standard,
  type Threshold,
} from '@qunxing/evaluation';
import { type Finding, outcomeText } from './finding.ts';

/** What a test asks of a metric: a variant, parameters and, for a verdict, a threshold in the metric's unit or a level. */
export interface Asked {
  readonly variant?: string;
  readonly parameters?: Readonly<Record<string, string | readonly string[]>>;
  readonly operator?: Requirement['operator'];
  readonly threshold?: string;
}

const source = { 'zh-CN': '测试', en: 'test' };
const given = <T>(value: T): Sourced<T> => ({ value, status: 'official', source });

const thresholdOf = ({ dimension, unit }: MetricDefinition, threshold: string | undefined): Sourced<Threshold> => {
  if (dimension === 'truth') return given({ kind: 'truth' });
  if (threshold === undefined) return { status: 'unset', source, reason: source };
  if (dimension === 'category') return given({ kind: 'level', value: threshold });
  return given({ kind: 'number', value: threshold, unit: unit ?? '' });
};

const standardOf = (metric: MetricDefinition, { variant, parameters = {}, operator, threshold }: Asked): Standard => ({
  id: 'standard-for-tests',
  title: source,
  document: source,
  layer: 'national',
  division: '000000',
  effective: given('2024-01-01'),
  exercise: true,
  requirements: [
    {
      id: metric.id,
      metric: metric.id,
      ...(variant !== undefined && { variant: given(variant) }),
      operator: operator ?? 'at-least',
      threshold: thresholdOf(metric, threshold),
      force: 'hard',
      clause: source,
      parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, given(value)])),
    },
  ],
});

/**
 * What a metric comes to for a case, through the real engine under a standard that asks nothing else. A number without a
 * threshold has the verdict `unset`. Throws when the question does not fit the metric: a mistake in the test.
 */
export const judge = (metric: Metric, input: CaseInput, asked: Asked = {}): Finding => {
  const { definition } = metric;
  const [criterionId = ''] = definition.id.split('/');
  const criterion = defineCriterion({
    id: criterionId,
    version: '1.0.0',
    title: definition.title,
    basis: definition.basis,
    metrics: [metric],
  });
  const bound = bind([criterion], standardOf(definition, asked));
  if ('refused' in bound) throw new Error(bound.refused.map((problem) => problem.message.en).join('\n'));
  const [result] = evaluate(bound.plan, input).criteria.flatMap((each) => each.requirements);
  if (result === undefined) throw new Error(`${definition.id} was not evaluated`);
  return { shows: outcomeText(result.outcome, definition), verdict: result.verdict.kind };
};
