import { describe, expect, it } from 'vitest';
import { aCase, aPlan, aRequirement, assumed, given, number, unset } from '../testing/trial.ts';
import type { VerdictKind } from '../verdict.ts';
import { evaluate } from './evaluate.ts';
import { allOf, oneOf, type Standing } from './roll-up.ts';

const firm = (verdict: VerdictKind): Standing => ({ verdict, provisional: false });
const shaky = (verdict: VerdictKind): Standing => ({ verdict, provisional: true });

describe('what must all be met', () => {
  it.each<[readonly VerdictKind[], VerdictKind]>([
    [['met', 'met'], 'met'],
    [['met', 'not-met', 'unset', 'no-data'], 'not-met'],
    [['met', 'no-data', 'unset'], 'unset'],
    [['met', 'needs-judgement', 'no-data'], 'no-data'],
    [['no-number', 'needs-judgement'], 'needs-judgement'],
    [['met', 'no-number'], 'no-number'],
    [[], 'not-applicable'],
  ])('of %j is %s', (kinds, verdict) => {
    expect(allOf(kinds.map(firm)).verdict).toBe(verdict);
  });
  it('is met provisionally when one part is', () => {
    expect(allOf([firm('met'), shaky('met')]).provisional).toBe(true);
  });
  it('is firmly not met when one firm part is not', () => {
    expect(allOf([firm('not-met'), shaky('not-met')]).provisional).toBe(false);
    expect(allOf([firm('met'), shaky('not-met')]).provisional).toBe(true);
  });
});

describe('alternatives', () => {
  it.each<[readonly VerdictKind[], VerdictKind]>([
    [['not-met', 'met'], 'met'],
    [['no-data', 'met'], 'met'],
    [['not-met', 'not-met'], 'not-met'],
    [['not-met', 'no-data'], 'no-data'],
    [['unset', 'no-data'], 'no-data'],
    [['not-met', 'unset'], 'unset'],
    [['no-number', 'needs-judgement'], 'needs-judgement'],
  ])('of %j are %s', (kinds, verdict) => {
    expect(oneOf(kinds.map(firm)).verdict).toBe(verdict);
  });
  it('are firmly met when one firm member is', () => {
    expect(oneOf([shaky('met'), firm('met')]).provisional).toBe(false);
    expect(oneOf([shaky('met'), firm('not-met')]).provisional).toBe(true);
  });
});

describe('an aspect', () => {
  const brand = aRequirement('brand', given({ kind: 'truth' }), { group: 'either' });
  const standing = aRequirement('standing', given({ kind: 'level', value: 'province' }), { group: 'either' });
  const land = aRequirement('land-area', given(number('100', '平方公里')), { operator: 'at-most', force: 'soft' });
  const figures = {
    'trial/brand': { once: false },
    'trial/standing': { once: 'nation' },
    'trial/land-area': { once: '120' },
  };

  it('counts a group of alternatives once, and a soft limit exceeded as a warning only', () => {
    expect(evaluate(aPlan(brand, standing, land), aCase({ figures })).criteria[0]).toMatchObject({
      verdict: 'met',
      met: 1,
      total: 1,
      warnings: 1,
    });
  });
  it('that asks nothing hard is not applicable and decides nothing about the case', () => {
    const evaluation = evaluate(aPlan(land), aCase({ figures }));
    expect([evaluation.criteria[0]?.verdict, evaluation.verdict]).toEqual(['not-applicable', 'not-applicable']);
  });
  it('is not decided by an informative requirement', () => {
    const informative = aRequirement('mechanism', given({ kind: 'level', value: 'met' }), { force: 'informative' });
    const result = evaluate(aPlan(brand, standing, informative), aCase({ figures })).criteria[0];
    expect(result).toMatchObject({ verdict: 'met', total: 1 });
    expect(result?.requirements[2]?.verdict.kind).toBe('needs-judgement');
  });
  it('rests on an assumption when its verdict does', () => {
    const assumedLand = aRequirement('land-area', assumed(number('130', '平方公里')), { operator: 'at-most' });
    expect(evaluate(aPlan(assumedLand), aCase({ figures }))).toMatchObject({ verdict: 'met', provisional: true });
  });
});

describe('coverage', () => {
  it('counts the distinct values needed, also for what has no threshold yet', () => {
    const growth = aRequirement('output-growth', unset, { variant: given('meanGrowth') });
    const least = aRequirement('least-output', unset, { parameters: { years: given('3') } });
    const figures = { 'trial/gross-output': { y2019: '1', y2021: '2', y2022: '3' } };
    expect(evaluate(aPlan(growth, least), aCase({ figures })).coverage).toEqual({ known: 3, needed: 4 });
  });
  it('counts a roster and each of its columns once, and a column with an unknown value as unknown', () => {
    const share = aRequirement('sme-share', unset);
    const withOutputs = (...outputs: (string | null)[]) =>
      aCase({
        roster: {
          y2022: {
            codes: outputs.map((_, row) => `E${row}`),
            columns: { 'trial/size': outputs.map(() => 'small'), 'trial/output': outputs },
          },
        },
      });
    expect(evaluate(aPlan(share), withOutputs('1', '2')).coverage).toEqual({ known: 3, needed: 3 });
    expect(evaluate(aPlan(share), withOutputs('1', null)).coverage).toEqual({ known: 2, needed: 3 });
    expect(evaluate(aPlan(share), aCase()).coverage).toEqual({ known: 0, needed: 3 });
  });
});
