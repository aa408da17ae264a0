import { aCase, judge } from '@qunxing/criterion-testing';
import { describe, expect, test } from 'vitest';
import { smeOutputShare } from './sme-output-share.ts';

const output = 'profile/enterprise-output';
const size = 'profile/size-class';
const roster = (sme: string | null, large: string) =>
  aCase({ roster: { y2023: { A: { [output]: sme, [size]: 'small' }, B: { [output]: large, [size]: 'large' } } } });
const reported = (sme: string | null, all: string) =>
  aCase({ yearly: { 'profile/sme-output': [sme], 'profile/gross-output': [all] } });

describe('summed over the roster', () => {
  const atLeast70 = { variant: 'roster', operator: 'at-least', threshold: '70' } as const;

  test.each([
    ['70 of 100 passes ≥ 70', roster('70', '30'), { shows: '70 %', verdict: 'met' }],
    ['69.9999 of 100 fails ≥ 70', roster('69.9999', '30.0001'), { shows: '699999/10000 %', verdict: 'not-met' }],
    ['one unknown output', roster(null, '30'), { shows: `missing ${output} 2023 A`, verdict: 'no-data' }],
    ['no roster', aCase(), { shows: 'missing roster 2023', verdict: 'no-data' }],
    ['no output at all', roster('0', '0'), { shows: 'no number: zero-denominator 2023', verdict: 'no-number' }],
  ])('%s', (_, input, finding) => {
    expect(judge(smeOutputShare, input, atLeast70)).toEqual(finding);
  });

  test('70 of 100 fails > 70', () => {
    expect(judge(smeOutputShare, roster('70', '30'), { ...atLeast70, operator: 'more-than' }).verdict).toBe('not-met');
  });

  test('an enterprise that grew out of the SMEs lowers the share', () => {
    const grown = aCase({
      roster: {
        y2022: { A: { [output]: '90', [size]: 'medium' }, B: { [output]: '10', [size]: 'small' } },
        y2023: { A: { [output]: '90', [size]: 'large' }, B: { [output]: '10', [size]: 'small' } },
      },
    });
    expect(judge(smeOutputShare, grown, atLeast70)).toEqual({ shows: '10 %', verdict: 'not-met' });
  });
});

describe('from the reported figures', () => {
  const atLeast70 = { variant: 'reported', operator: 'at-least', threshold: '70' } as const;

  test.each([
    ['70 of 100 passes ≥ 70', reported('700000', '1000000'), { shows: '70 %', verdict: 'met' }],
    ['no output of the SMEs', reported(null, '100'), { shows: 'missing profile/sme-output 2023', verdict: 'no-data' }],
    ['no output at all', reported('0', '0'), { shows: 'no number: zero-denominator 2023', verdict: 'no-number' }],
  ])('%s', (_, input, finding) => {
    expect(judge(smeOutputShare, input, atLeast70)).toEqual(finding);
  });
});
