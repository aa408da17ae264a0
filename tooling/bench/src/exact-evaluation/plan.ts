import { type CriterionDefinition, readDefinition } from '@qunxing/criterion';
import coreCompetitiveness from '@qunxing/criterion-core-competitiveness/definition.json' with { type: 'json' };
import digital from '@qunxing/criterion-digital/definition.json' with { type: 'json' };
import governance from '@qunxing/criterion-governance/definition.json' with { type: 'json' };
import green from '@qunxing/criterion-green/definition.json' with { type: 'json' };
import innovation from '@qunxing/criterion-innovation/definition.json' with { type: 'json' };
import openCooperation from '@qunxing/criterion-open-cooperation/definition.json' with { type: 'json' };
import smeGradient from '@qunxing/criterion-sme-gradient/definition.json' with { type: 'json' };
import supplyChain from '@qunxing/criterion-supply-chain/definition.json' with { type: 'json' };
import { bind, type Plan } from '@qunxing/evaluation';
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

/** The eight aspects under the exercise standard, the one that asks something of every metric. */
export const measuredPlan = (): Plan => {
  const bound = bind(measuredDefinitions(), guizhouExercise);
  if ('refused' in bound) throw new Error(bound.refused[0]?.message.en);
  return bound.plan;
};
