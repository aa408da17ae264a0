import coreCompetitiveness from '@qunxing/criterion-core-competitiveness/definition.json' with { type: 'json' };
import digital from '@qunxing/criterion-digital/definition.json' with { type: 'json' };
import governance from '@qunxing/criterion-governance/definition.json' with { type: 'json' };
import green from '@qunxing/criterion-green/definition.json' with { type: 'json' };
import innovation from '@qunxing/criterion-innovation/definition.json' with { type: 'json' };
import openCooperation from '@qunxing/criterion-open-cooperation/definition.json' with { type: 'json' };
import smeGradient from '@qunxing/criterion-sme-gradient/definition.json' with { type: 'json' };
import supplyChain from '@qunxing/criterion-supply-chain/definition.json' with { type: 'json' };
import { bind, type Evaluation, evaluate, type VerdictKind } from '@qunxing/evaluation';
import { guizhouExercise } from '@qunxing/standards';
import { caseOf } from './case.ts';
import { type DemonstrationCluster, demonstrationClusters } from './cluster.ts';
import type { Scenario } from './scenario.ts';

const definitions = [
  coreCompetitiveness,
  smeGradient,
  supplyChain,
  innovation,
  digital,
  green,
  openCooperation,
  governance,
];

const bound = bind(definitions, guizhouExercise);
if ('refused' in bound) throw new Error(bound.refused.map(({ message }) => message.en).join('\n'));

/** The exercise standard, bound to the compiled criteria. */
export const exercise = bound.plan;

/** Every item that the profile or a criterion of the exercise declares. */
export const exerciseItems = exercise.criteria.flatMap(({ definition }) => definition.items);

/** The forty clusters that a demonstration database shows. */
export const forty: readonly DemonstrationCluster[] = [...demonstrationClusters({ seed: 2024, count: 40 })];

/** A cluster judged under the exercise standard. */
export const judge = (cluster: DemonstrationCluster): Evaluation => evaluate(exercise, caseOf(cluster));

/** The hard and soft requirements that are not met, each with its verdict. */
export const shortcomings = (cluster: DemonstrationCluster): Readonly<Record<string, VerdictKind>> => {
  const informative = new Set(
    guizhouExercise.requirements.filter(({ force }) => force === 'informative').map(({ id }) => id),
  );
  const results = judge(cluster).criteria.flatMap(({ requirements }) => requirements);
  return Object.fromEntries(
    results
      .filter(({ requirement, verdict }) => verdict.kind !== 'met' && !informative.has(requirement))
      .map(({ requirement, verdict }) => [requirement, verdict.kind] as const),
  );
};

/** The first of the forty that shows a scenario. */
export const firstOf = (scenario: Scenario): DemonstrationCluster => {
  const found = forty.find((cluster) => cluster.scenario === scenario);
  if (found === undefined) throw new Error(`none of the forty shows ${scenario}`);
  return found;
};
