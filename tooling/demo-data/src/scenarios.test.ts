import type { VerdictKind } from '@qunxing/evaluation';
import { areAdjacent, guizhou } from '@qunxing/reference';
import { describe, expect, it } from 'vitest';
import { type Scenario, scenarios } from './scenario.ts';
import { firstOf, forty, judge, shortcomings } from './testing.ts';

const outcomeOf = (scenario: Scenario, requirement: string) =>
  judge(firstOf(scenario))
    .criteria.flatMap(({ requirements }) => requirements)
    .find((result) => result.requirement === requirement);

const cases: readonly (readonly [Scenario, VerdictKind, Readonly<Record<string, VerdictKind>>])[] = [
  ['meets-all', 'met', {}],
  ['growth-by-a-hair', 'not-met', { 'core-competitiveness/output-growth': 'not-met' }],
  ['leading-share-by-a-hair', 'not-met', { 'core-competitiveness/leading-industry-share': 'not-met' }],
  ['adoption-by-a-hair', 'not-met', { 'digital/platform-adoption': 'not-met' }],
  ['misses-research', 'no-data', { 'innovation/rd-growth': 'no-data' }],
  [
    'misses-roster-values',
    'no-data',
    { 'core-competitiveness/sme-output-share': 'no-data', 'core-competitiveness/leading-industry-share': 'no-data' },
  ],
  [
    'awaits-judgement',
    'needs-judgement',
    { 'governance/public-services': 'needs-judgement', 'governance/mechanism': 'needs-judgement' },
  ],
  ['spans-two-counties', 'met', {}],
  ['declines', 'not-met', { 'core-competitiveness/output-growth': 'not-met' }],
  ['zero-base', 'no-number', { 'innovation/rd-growth': 'no-number' }],
  ['large-enterprises-dominate', 'not-met', { 'core-competitiveness/sme-output-share': 'not-met' }],
  [
    'ordinary',
    'not-met',
    {
      'innovation/platforms': 'not-met',
      'digital/platform-adoption': 'not-met',
      'digital/digital-level': 'not-met',
      'governance/mechanism': 'not-met',
    },
  ],
];

describe('a scenario under the exercise standard', () => {
  it.each(cases)('%s: %s', (scenario, verdict, missed) => {
    const cluster = firstOf(scenario);
    expect(judge(cluster).verdict).toBe(verdict);
    expect(shortcomings(cluster)).toEqual(missed);
  });

  it('is covered for each of them', () => {
    expect(cases.map(([scenario]) => scenario)).toEqual(scenarios);
  });

  it('leaves the threshold of growth exactly at 3 %', () => {
    const outcome = outcomeOf('growth-by-a-hair', 'core-competitiveness/output-growth')?.outcome;
    if (outcome?.kind !== 'growth') throw new Error('growth has a number');
    const [base, last] = [BigInt(outcome.base), BigInt(outcome.last)];
    expect(outcome.intervals).toBe(2);
    expect(last * 10_000n).toBe(base * 10_609n);
  });

  it.each([
    ['leading-share-by-a-hair', 'core-competitiveness/leading-industry-share', '60'],
    ['adoption-by-a-hair', 'digital/platform-adoption', '1000/101'],
  ] as const)('%s: the value is exact, in percent', (scenario, requirement, value) => {
    expect(outcomeOf(scenario, requirement)?.outcome).toEqual({ kind: 'value', value });
  });

  it('spans adjacent counties only, the applicant with the largest share of output', () => {
    const spanning = forty.filter(({ scenario }) => scenario === 'spans-two-counties');
    expect(spanning).toHaveLength(2);
    for (const { counties } of spanning) {
      const [lead, other] = counties;
      expect(areAdjacent(guizhou, lead?.code ?? '', other?.code ?? '')).toMatchObject({ adjacent: true });
      expect(Number(lead?.outputShare)).toBeGreaterThan(Number(other?.outputShare));
      expect(Number(lead?.outputShare) + Number(other?.outputShare)).toBeCloseTo(100, 9);
    }
  });
});

describe('the forty clusters of a demonstration', () => {
  it('mix every verdict', () => {
    const verdicts = forty.map((cluster) => judge(cluster).verdict);
    const count = (verdict: VerdictKind) => verdicts.filter((each) => each === verdict).length;
    expect({
      met: count('met'),
      'not-met': count('not-met'),
      'needs-judgement': count('needs-judgement'),
      'no-data': count('no-data'),
      'no-number': count('no-number'),
    }).toEqual({ met: 6, 'not-met': 26, 'needs-judgement': 2, 'no-data': 4, 'no-number': 2 });
  });

  it('fall short exactly where they are planned to', () => {
    for (const cluster of forty.filter(({ scenario }) => scenario === 'ordinary')) {
      const missed = Object.keys(shortcomings(cluster)).filter((metric) => metric !== 'sme-gradient/champions');
      expect([...missed].sort()).toEqual(cluster.weaknesses);
      expect(cluster.weaknesses.length).toBeGreaterThanOrEqual(1);
      expect(cluster.weaknesses.length).toBeLessThanOrEqual(5);
    }
  });
});
