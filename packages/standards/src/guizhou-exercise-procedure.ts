import { guizhouProcedure2023 } from './guizhou-procedure-2023.ts';
import type { Procedure, ProcedureValueKey, Round } from './procedure.ts';
import { provisional, text, unset } from './provenance.ts';

const source = text('演示办法（非正式文件）', 'exercise procedure (no official document)');
const assumed = text('演示假定，无文件依据', 'assumed for the exercise, without any document behind it');

/** What the exercise assumes where Guizhou's measures are silent or were not seen. */
const assumptions: Readonly<Partial<Record<ProcedureValueKey, string>>> = {
  termBasis: 'dates',
  extensionYears: '3',
  annualReportDue: '03-31',
  lookBackBasis: 'rolling',
  nicheUniqueness: 'one-per-niche',
  westernRelaxation: 'none',
};

const exercised = Object.entries(assumptions).map(([key, assumption]) => {
  // Keys of the record above.
  const name = key as ProcedureValueKey;
  return [name, { ...guizhouProcedure2023.values[name], value: provisional(assumption, source, assumed) }] as const;
});

/** Guizhou's procedure with an assumption, marked so, for everything that it leaves open: for demonstration clusters only. */
export const guizhouExerciseProcedure: Procedure = {
  ...guizhouProcedure2023,
  id: 'guizhou-exercise-procedure',
  title: text('演示办法', 'Exercise procedure'),
  document: source,
  values: { ...guizhouProcedure2023.values, ...Object.fromEntries(exercised) },
};

/** A round in which demonstration clusters can be taken along the whole path at any time; it exists in a demonstration database only. */
export const guizhouExerciseRound: Round = {
  id: 'guizhou-exercise',
  title: text('演示批次', 'Exercise round'),
  programme: 'guizhou',
  procedure: 'guizhou-exercise-procedure',
  standard: 'guizhou-exercise',
  advisory: [],
  opensOn: provisional('2024-01-01', source, assumed),
  closesOn: provisional('2099-12-31', source, assumed),
  leastRecommendations: provisional('2', source, assumed),
  mostRecommendations: provisional('5', source, assumed),
  copies: provisional('3', source, assumed),
  nationalCap: unset(source, text('不涉及国家推荐通知', 'no national notice belongs to the exercise')),
  referenceYear: provisional('2024', source, text('示例数据最新为2024年', 'the newest invented figures are of 2024')),
};
