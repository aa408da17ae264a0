import { describe, expect, it } from 'vitest';
import type { CaseInput } from '../case-input.ts';
import type { Requirement } from '../standard.ts';
import { aCase, aPlan, aRequirement, aRoster, assumed, given, number, outputs, unset } from '../testing/trial.ts';
import { evaluate } from './evaluate.ts';

const resultOf = (requirement: Requirement, input: CaseInput) => {
  const result = evaluate(aPlan(requirement), input).criteria[0]?.requirements[0];
  if (result === undefined) throw new Error('one requirement has one result');
  return result;
};

const threeYears = { parameters: { years: given('3') } };
const fortyYi = aRequirement('least-output', given(number('40', '亿元')), threeYears);
const growthOver = (percent: string, variant: string, operator: Requirement['operator'] = 'at-least') =>
  aRequirement('output-growth', given(number(percent, '%/年')), { variant: given(variant), operator });
const smeShare = aRequirement('sme-share', given(number('70', '%')));
const twoYears = {
  roster: { y2022: aRoster(['A', 'small', '70'], ['B', 'large', '30']), y2021: aRoster(['A', 'small', '60']) },
};

describe('a number', () => {
  it('of exactly the threshold is at least the threshold', () => {
    expect(resultOf(fortyYi, aCase({ figures: outputs('400000', '500000', '600000') })).verdict).toEqual({
      kind: 'met',
    });
  });
  it('below the threshold by 1 万元 is not met, with the gap in the unit of the threshold', () => {
    expect(resultOf(fortyYi, aCase({ figures: outputs('400000', '399999', '600000') })).verdict).toEqual({
      kind: 'not-met',
      gap: '1/10000',
    });
  });
  it('has no data when a year is missing, and names the item and the year', () => {
    expect(resultOf(fortyYi, aCase({ figures: outputs('500000', '600000') })).verdict).toEqual({
      kind: 'no-data',
      gaps: [{ item: 'trial/gross-output', year: 2020 }],
      count: 1,
    });
  });
});

describe('growth', () => {
  const exactlyTen = aCase({ figures: outputs('6750', '6975', '7905', '8959') });
  it('of exactly 10 % on the mean is at least 10 %', () => {
    expect(resultOf(growthOver('10', 'meanGrowth'), exactlyTen).verdict).toEqual({ kind: 'met' });
  });
  it('of exactly 10 % on the mean is not more than 10 %: the gap is zero', () => {
    expect(resultOf(growthOver('10', 'meanGrowth', 'more-than'), exactlyTen).verdict).toEqual({
      kind: 'not-met',
      gap: '0',
    });
  });
  it('compounds to exactly 10 % from 1000 to 1331 in three intervals', () => {
    const exact = aCase({ figures: outputs('1000', '1', '1', '1331') });
    expect(resultOf(growthOver('10', 'cagr'), exact).verdict).toEqual({ kind: 'met' });
    expect(resultOf(growthOver('10', 'cagr', 'more-than'), exact).verdict).toEqual({ kind: 'not-met' });
  });
  it('compounds to less than 10 % from 1000 to 1330.999 999', () => {
    const hair = aCase({ figures: outputs('1000', '1', '1', '1330.999999') });
    expect(resultOf(growthOver('10', 'cagr'), hair).verdict).toEqual({ kind: 'not-met' });
  });
  it('shows the other way of counting when the two disagree about the verdict', () => {
    const result = resultOf(growthOver('10', 'cagr'), exactlyTen);
    expect(result.verdict.kind).toBe('not-met');
    expect(result.disagreeing).toEqual([
      { variant: 'meanGrowth', outcome: { kind: 'value', value: '10' }, verdict: { kind: 'met' } },
    ]);
  });
  it('from zero has no number, and says in which year', () => {
    expect(resultOf(growthOver('10', 'cagr'), aCase({ figures: outputs('0', '1', '1', '2') })).verdict).toEqual({
      kind: 'no-number',
      reason: 'zero-base',
      year: 2019,
    });
  });
  it('from a negative base has no number', () => {
    expect(resultOf(growthOver('10', 'meanGrowth'), aCase({ figures: outputs('1', '-1', '1', '2') })).verdict).toEqual({
      kind: 'no-number',
      reason: 'negative-base',
      year: 2020,
    });
  });
  it('to a negative number has no compound rate', () => {
    expect(resultOf(growthOver('10', 'cagr'), aCase({ figures: outputs('1', '1', '1', '-2') })).verdict).toEqual({
      kind: 'no-number',
      reason: 'negative-last',
      year: 2022,
    });
  });
});

describe('a share over the roster', () => {
  it('of exactly 70 % meets 70 %', () => {
    expect(resultOf(smeShare, aCase(twoYears)).verdict).toEqual({ kind: 'met' });
  });
  it('reads the roster and the size classes of the same year', () => {
    expect(resultOf(smeShare, aCase({ ...twoYears, referenceYear: 2021 })).outcome).toEqual({
      kind: 'value',
      value: '100',
    });
  });
  it('has no data when one output is unknown, and names whose', () => {
    const roster = { y2022: aRoster(['A', 'small', '70'], ['B', 'large', null]) };
    expect(resultOf(smeShare, aCase({ roster })).verdict).toEqual({
      kind: 'no-data',
      gaps: [{ item: 'trial/output', year: 2022, of: 'B' }],
      count: 1,
    });
  });
  it('has no data when the roster of the year is missing: a missing roster is not an empty one', () => {
    expect(resultOf(smeShare, aCase()).verdict).toEqual({
      kind: 'no-data',
      gaps: [{ item: 'roster', year: 2022 }],
      count: 1,
    });
  });
  it('of nothing has no number', () => {
    expect(resultOf(smeShare, aCase({ roster: { y2022: aRoster(['A', 'small', '0']) } })).verdict).toEqual({
      kind: 'no-number',
      reason: 'zero-denominator',
      year: 2022,
    });
  });
  it('lists the first 20 gaps and counts all', () => {
    const rows = Array.from({ length: 25 }, (_, row) => [`E${row}`, 'small', null] as const);
    const { verdict } = resultOf(smeShare, aCase({ roster: { y2022: aRoster(...rows) } }));
    expect(verdict.kind === 'no-data' && [verdict.gaps.length, verdict.count]).toEqual([20, 25]);
  });
});

describe('titles', () => {
  const titled = (names: string[]) =>
    aRequirement('titled', given(number('2', '家')), { parameters: { titles: given(names) } });
  const holders = aCase({
    roster: { y2022: aRoster(['A', null, null], ['B', null, null], ['C', null, null]) },
    titles: [
      { code: 'A', title: 'little-giant', from: '2020-01-01' },
      { code: 'A', title: 'specialised-sme', from: '2020-01-01' },
      { code: 'B', title: 'specialised-sme', from: '2020-06-01', to: '2023-05-31' },
      { code: 'C', title: 'specialised-sme', from: '2020-06-01', to: '2023-05-30' },
      { code: 'elsewhere', title: 'little-giant', from: '2020-01-01' },
    ],
  });
  it('count each enterprise of the roster once, and only titles valid on the reference date', () => {
    expect(resultOf(titled(['little-giant', 'specialised-sme']), holders).outcome).toEqual({
      kind: 'value',
      value: '2',
    });
  });
  it('count only those that the standard names', () => {
    expect(resultOf(titled(['little-giant']), holders).outcome).toEqual({ kind: 'value', value: '1' });
  });
});

describe('an enterprise', () => {
  it('that was not in an earlier roster leaves a count over years without a value, and is named', () => {
    const growing = aRequirement('growing', given(number('1', '家')));
    expect(resultOf(growing, aCase(twoYears)).verdict).toEqual({
      kind: 'no-data',
      gaps: [{ item: 'roster', year: 2021, of: 'B' }],
      count: 1,
    });
  });
});

describe('a level', () => {
  const mechanism = aRequirement('mechanism', given({ kind: 'level', value: 'met' }));
  const withLevel = (value: string) => aCase({ figures: { 'trial/mechanism': { once: value } } });
  it.each([
    ['partial', 'not-met'],
    ['met', 'met'],
    ['exemplary', 'met'],
    ['superb', 'needs-judgement'],
  ])('of %s is %s', (value, verdict) => {
    expect(resultOf(mechanism, withLevel(value)).verdict.kind).toBe(verdict);
  });
  it('that nobody has given awaits the judgement', () => {
    expect(resultOf(mechanism, aCase()).verdict).toEqual({ kind: 'needs-judgement', item: 'trial/mechanism' });
  });
});

describe('a standard that is silent', () => {
  it('gives no verdict, but the value is shown', () => {
    const silent = aRequirement('least-output', unset, threeYears);
    expect(resultOf(silent, aCase({ figures: outputs('1', '2', '3') }))).toMatchObject({
      verdict: { kind: 'unset' },
      outcome: { kind: 'value', value: '10000' },
      provisional: false,
    });
  });
  it('about a parameter gives no verdict, and the value is shown with the usual one', () => {
    const silent = aRequirement('least-output', given(number('1', '万元')), { parameters: { years: unset } });
    expect(resultOf(silent, aCase({ figures: outputs('1', '2', '3') }))).toMatchObject({
      verdict: { kind: 'unset' },
      outcome: { kind: 'value', value: '10000' },
    });
  });
  it('about the variant gives no verdict', () => {
    const silent = aRequirement('output-growth', given(number('1', '%/年')), { variant: unset });
    expect(resultOf(silent, aCase({ figures: outputs('1', '2', '3', '4') })).verdict).toEqual({ kind: 'unset' });
  });
});

describe('provenance', () => {
  it('marks a verdict that rests on an assumed threshold', () => {
    const requirement = aRequirement('land-area', assumed(number('100', '平方公里')), { operator: 'at-most' });
    expect(resultOf(requirement, aCase({ figures: { 'trial/land-area': { once: '100' } } }))).toMatchObject({
      verdict: { kind: 'met' },
      provisional: true,
    });
  });
  it('names the revisions of the figures that were read', () => {
    const input = aCase({
      figures: outputs('1', '2', '3', '4'),
      provenance: { 'trial/gross-output': { y2019: 'r0', y2020: 'r1', y2021: 'r2', y2022: 'r3' } },
    });
    expect(resultOf(fortyYi, input).revisions).toEqual(['r1', 'r2', 'r3']);
  });
  it('names the revision of the roster that was counted or summed, once', () => {
    const roster = { ...aRoster(['A', 'small', '70'], ['B', 'large', '30']), revision: 'roster-22', source: 'county' };
    expect(resultOf(smeShare, aCase({ roster: { y2022: roster } })).revisions).toEqual(['roster-22']);
  });
});
