import type { Requirement } from '@qunxing/evaluation';
import { describe, expect, it } from 'vitest';
import { guizhouExercise, standards } from './index.ts';

const sourced = ({ threshold, variant, parameters = {} }: Requirement) => [
  threshold,
  ...(variant ? [variant] : []),
  ...Object.values(parameters),
];

const reasonOf = (metric: string) => {
  const threshold = guizhouExercise.requirements.find((requirement) => requirement.metric === metric)?.threshold;
  return threshold?.status === 'provisional' ? threshold.reason.en : undefined;
};

describe('the exercise standard', () => {
  it('leaves nothing unset and passes nothing off as official', () => {
    expect(guizhouExercise.requirements.flatMap(sourced).filter(({ status }) => status !== 'provisional')).toEqual([]);
  });

  it('is the only one that judges demonstration clusters', () => {
    expect(standards.filter(({ exercise }) => exercise).map(({ id }) => id)).toEqual(['guizhou-exercise']);
  });

  it('says of each number whether it is Yunnan’s or an assumption', () => {
    expect(reasonOf('core-competitiveness/gross-output')).toContain('Yunnan');
    expect(reasonOf('green/energy-efficiency')).toContain('assumed');
  });

  it('shows cultivation directions without deciding on them', () => {
    const informative = guizhouExercise.requirements.filter(({ force }) => force === 'informative');
    expect(informative.map(({ metric }) => metric)).toEqual([
      'green/clean-energy',
      'green/retrofits',
      'green/green-factories',
      'open-cooperation/exports',
      'open-cooperation/risk-control',
    ]);
  });
});
