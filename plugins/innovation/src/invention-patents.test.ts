import { aCase, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { inventionPatents } from './invention-patents.ts';

const item = 'profile/invention-patents';
const years = (...values: (string | null)[]) => aCase({ yearly: { [item]: values } });

test.each([
  ['the latest year counts', years('90', '95', '100'), { shows: '100 件', verdict: 'met' }],
  ['one too few', years('100', '100', '99'), { shows: '99 件', verdict: 'not-met' }],
  ['an earlier year does not stand in', years('100', null), { shows: `missing ${item} 2023`, verdict: 'no-data' }],
])('%s', (_, input, finding) => {
  expect(judge(inventionPatents, input, { threshold: '100' })).toEqual(finding);
});
