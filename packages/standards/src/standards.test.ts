import type { Requirement, Standard } from '@qunxing/evaluation';
import { describe, expect, it } from 'vitest';
import { guizhou2023, guizhouExercise, national2022, standards, yunnan2023 } from './index.ts';

const demanded = (standard: Standard, id: string): string => {
  const found = standard.requirements.find((requirement) => requirement.id === id);
  if (found === undefined) return 'not asked';
  const { threshold, operator, force, group } = found;
  const said =
    threshold.status === 'unset'
      ? 'unset'
      : threshold.value.kind === 'number'
        ? `${operator} ${threshold.value.value} ${threshold.value.unit}`
        : threshold.value.kind === 'level'
          ? `${operator} ${threshold.value.value}`
          : 'holds';
  return [said, threshold.status, force, group].filter((part) => part !== undefined && part !== 'hard').join(', ');
};

describe('the numbers of each edition are those of the sources', () => {
  it.each([
    ['core-competitiveness/gross-output', 'at-least 40 亿元, official', 'unset, unset', 'at-least 10 亿元, official'],
    ['core-competitiveness/sme-output-share', 'at-least 70 %, official', 'unset, unset', 'at-least 50 %, official'],
    [
      'core-competitiveness/leading-industry-share',
      'more-than 70 %, official',
      'unset, unset',
      'more-than 60 %, official',
    ],
    ['core-competitiveness/output-growth', 'more-than 10 %/年, official', 'unset, unset', 'more-than 3 %/年, official'],
    [
      'core-competitiveness/land-area',
      'at-most 100 平方公里, official, soft',
      'unset, unset, soft',
      'at-most 100 平方公里, official, soft',
    ],
    [
      'core-competitiveness/niche-standing',
      'at-least nation, official',
      'at-least province, official, standing-or-brand',
      'at-least province, official',
    ],
    ['core-competitiveness/cluster-brand', 'holds, official', 'holds, official, standing-or-brand', 'holds, official'],
    ['core-competitiveness/policy-compliance', 'holds, official', 'unset, unset', 'holds, official'],
    ['sme-gradient/champions#little-giants', 'at-least 1 家, official, gradient', 'unset, unset', 'not asked'],
    ['sme-gradient/champions', 'not asked', 'not asked', 'at-least 1 家, official, gradient'],
    [
      'sme-gradient/specialised',
      'at-least 10 家, official, gradient',
      'unset, unset',
      'at-least 3 家, official, gradient',
    ],
    ['sme-gradient/premium-share', 'not asked', 'not asked', 'not asked'],
    ['innovation/rd-growth', 'unset, unset', 'unset, unset', 'more-than 5 %/年, official'],
    ['innovation/platforms', 'unset, unset', 'at-least 1 个, provisional', 'at-least 1 个, provisional'],
    ['innovation/standards', 'unset, unset', 'not asked', 'at-least 1 项, provisional'],
    ['digital/platform-adoption', 'unset, unset', 'unset, unset', 'at-least 10 %, official'],
    ['digital/infrastructure', 'unset, unset', 'at-least met, official', 'at-least met, official'],
    ['green/clean-energy', 'unset, unset, informative', 'unset, unset, informative', 'unset, unset'],
    ['governance/mechanism', 'unset, unset, informative', 'at-least met, official', 'unset, unset'],
    ['governance/public-services', 'unset, unset', 'at-least met, official', 'unset, unset'],
  ])('%s', (id, national, guizhou, yunnan) => {
    expect([national2022, guizhou2023, yunnan2023].map((standard) => demanded(standard, id))).toEqual([
      national,
      guizhou,
      yunnan,
    ]);
  });
});

describe('every edition', () => {
  it.each(standards.map((standard) => [standard.id, standard] as const))('%s asks each thing once', (_, standard) => {
    const ids = standard.requirements.map((requirement) => requirement.id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(standard.requirements.every(({ id, metric }) => id === metric || id.startsWith(`${metric}#`))).toBe(true);
  });
});

describe('the exercise standard', () => {
  const sourced = ({ threshold, variant, parameters = {} }: Requirement) => [
    threshold,
    ...(variant ? [variant] : []),
    ...Object.values(parameters),
  ];

  it('leaves nothing unset and passes nothing off as official', () => {
    expect(guizhouExercise.requirements.flatMap(sourced).filter(({ status }) => status !== 'provisional')).toEqual([]);
  });

  it('is the only one that judges demonstration clusters', () => {
    expect(standards.filter(({ exercise }) => exercise).map(({ id }) => id)).toEqual(['guizhou-exercise']);
  });

  it('says of each number whether it is Yunnan’s or an assumption', () => {
    const reason = (metric: string) => {
      const threshold = guizhouExercise.requirements.find((requirement) => requirement.metric === metric)?.threshold;
      return threshold?.status === 'provisional' ? threshold.reason.en : undefined;
    };
    expect(reason('core-competitiveness/gross-output')).toContain('Yunnan');
    expect(reason('green/energy-efficiency')).toContain('assumed');
  });
});
