import type { Localized as Text } from '@qunxing/criterion';
import type { BoundRequirement } from '@qunxing/evaluation';
import { builder } from '../builder.ts';
import { Criterion } from '../criterion/criterion.ts';
import { Metric } from '../criterion/metric.ts';
import { criterionEdition } from '../library/edition.ts';
import { Localized } from '../localized/localized.ts';
import { Sourced } from '../provenance/sourced.ts';
import { givenParameters, ParameterValue } from './parameter-value.ts';
import { Threshold, thresholdText } from './threshold.ts';

const RequirementForce = builder.enumType('RequirementForce', {
  description: 'What a requirement is asked for.',
  values: {
    hard: { description: 'It decides.' },
    soft: { description: '一般不超过: a warning that asks for a reason.' },
    informative: { description: 'A cultivation direction: its value is shown and decides nothing.' },
  },
});

const sentences = new WeakMap<BoundRequirement, Text>();

const sentence = (bound: BoundRequirement): Text => {
  const known = sentences.get(bound) ?? written(bound);
  sentences.set(bound, known);
  return known;
};

const written = (bound: BoundRequirement): Text => {
  const { title } = bound.metric;
  const threshold = thresholdText(bound);
  const [zh, en] = bound.threshold?.kind === 'number' ? [' ', ' '] : ['：', ': '];
  return { 'zh-CN': `${title['zh-CN']}${zh}${threshold['zh-CN']}`, en: `${title.en}${en}${threshold.en}` };
};

/** A threshold on a metric. */
export const Requirement = builder.objectRef<BoundRequirement>('Requirement').implement({
  description: 'A requirement (达标条件): a threshold on a metric, from a standard.',
  fields: (t) => ({
    key: t.string({
      description: 'Key of the metric, with `#…` when the standard asks two things of it.',
      resolve: ({ requirement }) => requirement.id,
    }),
    metric: t.field({ type: Metric, description: 'The metric.', resolve: (bound) => bound }),
    criterion: t.field({
      type: Criterion,
      description: 'The aspect.',
      resolve: ({ definition }) => criterionEdition(definition),
    }),
    operator: t.string({
      description: '`at-least`, `more-than`, `at-most` or `less-than`.',
      resolve: ({ requirement }) => requirement.operator,
    }),
    force: t.field({
      type: RequirementForce,
      description: 'What it is asked for.',
      resolve: ({ requirement }) => requirement.force,
    }),
    threshold: t.field({ type: Threshold, description: 'What the metric is held against.', resolve: (bound) => bound }),
    variant: t.field({
      type: Sourced,
      nullable: true,
      description: 'Key of the variant that counts; null for a metric with one.',
      resolve: ({ requirement }) => requirement.variant ?? null,
    }),
    group: t.string({
      nullable: true,
      description: 'Requirements of one group are alternatives: met when one is, unmet only when all are.',
      resolve: ({ requirement }) => requirement.group ?? null,
    }),
    clause: t.field({
      type: Localized,
      description: 'The clause it stands in.',
      resolve: ({ requirement }) => requirement.clause,
    }),
    parameters: t.field({
      type: [ParameterValue],
      description: 'What the standard says for the parameters of the metric.',
      complexity: { field: 1, multiplier: 1 },
      resolve: givenParameters,
    }),
    sentence: t.field({
      type: Localized,
      description: 'The whole requirement as one line, e.g. 集群总产值 ≥ 40 亿元.',
      resolve: sentence,
    }),
  }),
});
