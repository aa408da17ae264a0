import type { Requirement, Sourced, Standard, Threshold } from '@qunxing/evaluation';
import { provisional, text } from './provenance.ts';
import { yunnan2023 } from './yunnan-2023.ts';

const source = text('演示标准（非正式文件）', 'exercise standard (no official document)');
const fromYunnan = text('取自云南省2023年版，仅供演示', "taken from Yunnan's 2023 edition, for exercise only");
const assumed = text('演示假定，无文件依据', 'assumed for the exercise, without any document behind it');

const number = (value: string, unit: string): Threshold => ({ kind: 'number', value, unit });
const truth: Threshold = { kind: 'truth' };
const met: Threshold = { kind: 'level', value: 'met' };

/** What the exercise assumes where Yunnan's edition has no known threshold. */
const assumptions: Readonly<Record<string, Threshold>> = {
  'innovation/invention-patents': number('10', '件'),
  'digital/digital-level': number('50', '%'),
  'green/energy-efficiency': number('60', '%'),
  'green/water-efficiency': number('60', '%'),
  'green/clean-energy': number('20', '%'),
  'green/retrofits': number('3', '项'),
  'green/green-factories': number('1', '家'),
  'open-cooperation/partnerships': number('1', '项'),
  'open-cooperation/exports': number('100', '万美元'),
  'open-cooperation/risk-control': truth,
  'governance/operator': truth,
  'governance/public-services': met,
  'governance/mechanism': met,
  'governance/cultivation-plan': truth,
};
/** Cultivation directions and expectations: shown in the exercise too, decisive nowhere. */
const directions = new Set([
  'green/clean-energy',
  'green/retrofits',
  'green/green-factories',
  'open-cooperation/exports',
  'open-cooperation/risk-control',
]);

const forExercise = <T>(value: Sourced<T>): Sourced<T> =>
  value.status === 'unset' ? value : provisional(value.value, source, fromYunnan);

const exercised = (requirement: Requirement): Requirement => {
  const assumption = assumptions[requirement.metric];
  return {
    ...requirement,
    threshold: assumption === undefined ? forExercise(requirement.threshold) : provisional(assumption, source, assumed),
    ...(requirement.variant && { variant: forExercise(requirement.variant) }),
    ...(requirement.parameters && {
      parameters: Object.fromEntries(
        Object.entries(requirement.parameters).map(([key, value]) => [key, forExercise(value)]),
      ),
    }),
    ...(directions.has(requirement.metric) && { force: 'informative' as const }),
  };
};

/** A complete standard that judges demonstration clusters only: Yunnan's numbers and assumptions, each marked so. */
export const guizhouExercise: Standard = {
  id: 'guizhou-exercise',
  title: text('演示标准', 'Exercise standard'),
  document: source,
  layer: 'province',
  division: '520000',
  follows: 'yunnan-2023',
  effective: provisional('2023-01-01', source, assumed),
  exercise: true,
  requirements: yunnan2023.requirements.map(exercised),
};
