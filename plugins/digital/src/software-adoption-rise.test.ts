import { aCase, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { softwareAdoptionRise } from './software-adoption-rise.ts';

const use = 'digital/software-use';
const size = 'profile/size-class';
const year = (a: boolean | null, b: boolean, large: boolean) => ({
  A: { [use]: a, [size]: 'small' },
  B: { [use]: b, [size]: 'micro' },
  C: { [use]: large, [size]: 'large' },
});
const asked = { variant: 'ofSmes', parameters: { years: '3' } } as const;

test.each([
  [
    '0, 50, 100 % rises',
    aCase({
      roster: { y2021: year(false, false, true), y2022: year(true, false, true), y2023: year(true, true, false) },
    }),
    { shows: 'yes', verdict: 'met' },
  ],
  [
    '0, 50, 50 % does not',
    aCase({
      roster: { y2021: year(false, false, true), y2022: year(true, false, true), y2023: year(true, false, true) },
    }),
    { shows: 'no', verdict: 'not-met' },
  ],
  [
    'an unknown use',
    aCase({
      roster: { y2021: year(null, false, true), y2022: year(true, false, true), y2023: year(true, true, true) },
    }),
    { shows: `missing ${use} 2021 A`, verdict: 'no-data' },
  ],
  [
    'a missing roster',
    aCase({ roster: { y2022: year(true, false, true), y2023: year(true, true, true) } }),
    { shows: 'missing roster 2021', verdict: 'no-data' },
  ],
])('%s', (_, input, finding) => {
  expect(judge(softwareAdoptionRise, input, asked)).toEqual(finding);
});

test('a share of nobody has no number', () => {
  const nobody = { y2021: {}, y2022: {}, y2023: {} };
  expect(judge(softwareAdoptionRise, aCase({ roster: nobody }), { ...asked, variant: 'ofAll' }).verdict).toBe(
    'no-number',
  );
});

test('all enterprises can fall where the SMEs rise', () => {
  const roster = { y2022: year(false, true, true), y2023: year(true, true, false) };
  const two = { parameters: { years: '2' } };
  expect(judge(softwareAdoptionRise, aCase({ roster }), { ...two, variant: 'ofSmes' }).shows).toBe('yes');
  expect(judge(softwareAdoptionRise, aCase({ roster }), { ...two, variant: 'ofAll' }).shows).toBe('no');
});
