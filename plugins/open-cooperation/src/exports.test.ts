import { aCase, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { exports } from './exports.ts';

const item = 'profile/exports';
const years = (...values: (string | null)[]) => aCase({ yearly: { [item]: values } });

test.each([
  ['the latest year counts', years('9000', '5688.95'), { shows: '113779/20 万美元', verdict: 'met' }],
  ['a cent too little', years('9000', '5688.949999'), { shows: '5688949999/1000000 万美元', verdict: 'not-met' }],
  ['no exports at all is a number', years('0'), { shows: '0 万美元', verdict: 'not-met' }],
  ['an earlier year does not stand in', years('9000', null), { shows: `missing ${item} 2023`, verdict: 'no-data' }],
])('%s', (_, input, finding) => {
  expect(judge(exports, input, { threshold: '5688.95' })).toEqual(finding);
});
