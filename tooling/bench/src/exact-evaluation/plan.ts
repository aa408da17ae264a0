import { type CriterionDefinition, type MetricDefinition, readDefinition } from '@qunxing/criterion';
import coreCompetitiveness from '@qunxing/criterion-core-competitiveness/definition.json' with { type: 'json' };
import digital from '@qunxing/criterion-digital/definition.json' with { type: 'json' };
import governance from '@qunxing/criterion-governance/definition.json' with { type: 'json' };
import green from '@qunxing/criterion-green/definition.json' with { type: 'json' };
import innovation from '@qunxing/criterion-innovation/definition.json' with { type: 'json' };
import openCooperation from '@qunxing/criterion-open-cooperation/definition.json' with { type: 'json' };
import smeGradient from '@qunxing/criterion-sme-gradient/definition.json' with { type: 'json' };
import supplyChain from '@qunxing/criterion-supply-chain/definition.json' with { type: 'json' };
import { bind, type Plan, type Requirement } from '@qunxing/evaluation';
import { guizhouExercise } from '@qunxing/standards';

const compiled: readonly unknown[] = [
  coreCompetitiveness,
  smeGradient,
  supplyChain,
  innovation,
  digital,
  green,
  openCooperation,
  governance,
];

const definitionOf = (json: unknown): CriterionDefinition => {
  const read = readDefinition(json);
  if ('errors' in read) throw new Error(read.errors[0]?.message.en);
  return read.definition;
};

/** The compiled definitions of the eight aspects. */
export const measuredDefinitions = (): readonly CriterionDefinition[] => compiled.map(definitionOf);

const unknown = {
  status: 'unset',
  source: { 'zh-CN': '性能测量', en: 'measurement' },
  reason: { 'zh-CN': '仅为计算其数值', en: 'asked for its value only' },
} as const;

/** Asks for a metric's value and decides nothing. */
const shownOnly = ({ id, variants, parameters }: MetricDefinition): Requirement => ({
  id,
  metric: id,
  operator: 'at-least',
  threshold: unknown,
  force: 'informative',
  clause: unknown.source,
  ...(Object.keys(variants).length > 1 && { variant: unknown }),
  parameters: Object.fromEntries(Object.keys(parameters).map((parameter) => [parameter, unknown])),
});

/** The eight aspects under the exercise standard, with every metric that it asks nothing of shown as well. */
export const measuredPlan = (): Plan => {
  const definitions = measuredDefinitions();
  const asked = new Set(guizhouExercise.requirements.map(({ metric }) => metric));
  const others = definitions.flatMap(({ metrics }) => metrics).filter(({ id }) => !asked.has(id));
  const bound = bind(definitions, {
    ...guizhouExercise,
    requirements: [...guizhouExercise.requirements, ...others.map(shownOnly)],
  });
  if ('refused' in bound) throw new Error(bound.refused[0]?.message.en);
  return bound.plan;
};
