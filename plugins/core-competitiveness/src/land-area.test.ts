import { aCase, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { landArea } from './land-area.ts';

const item = 'profile/land-area';
const area = (value: string) => aCase({ yearly: { [item]: [value] } });

test.each([
  ['exactly 100 km² stays within', area('100'), { shows: '100 平方公里', verdict: 'met' }],
  ['a little more does not', area('100.01'), { shows: '10001/100 平方公里', verdict: 'not-met' }],
  ['no area', aCase(), { shows: `missing ${item} 2023`, verdict: 'no-data' }],
])('%s', (_, input, finding) => {
  expect(judge(landArea, input, { operator: 'at-most', threshold: '100' })).toEqual(finding);
});
