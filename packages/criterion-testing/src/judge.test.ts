import { describe, expect, test } from 'vitest';
import { aCase } from './a-case.ts';
import { judge } from './judge.ts';
import { exportShare, leastOutput } from './testing.ts';

describe('what a metric shows for a case', () => {
  const asked = { parameters: { years: '2' }, threshold: '1' } as const;

  test.each([
    ['an exact number in its own unit', ['10000', '20000'], { shows: '1 亿元', verdict: 'met' }],
    ['a number that no decimal holds', ['9999', '20000'], { shows: '9999/10000 亿元', verdict: 'not-met' }],
    ['the years that are missing', [null, '20000'], { shows: 'missing trial/output 2022', verdict: 'no-data' }],
  ])('%s', (_, values, finding) => {
    expect(judge(leastOutput, aCase({ yearly: { 'trial/output': values } }), asked)).toEqual(finding);
  });

  test('why there is no number', () => {
    const nothing = aCase({ yearly: { 'trial/exported': ['0'], 'trial/output': ['0'] } });
    expect(judge(exportShare, nothing)).toEqual({ shows: 'no number: zero-denominator 2023', verdict: 'unset' });
  });

  test('a question that does not fit the metric is a mistake of the test', () => {
    expect(() => judge(leastOutput, aCase(), { parameters: { years: '9' } })).toThrow();
    expect(() => judge(leastOutput, aCase(), { variant: 'nowhere', parameters: { years: '2' } })).toThrow();
  });
});
