import { expect, test } from 'vitest';
import { leadCounty } from './lead-county.ts';

const counties = (...shares: (string | null)[]) =>
  shares.map((outputShare, index) => ({ code: `c${index + 1}`, outputShare }));

test.each([
  ['the only one', counties(null), 'c1'],
  ['the larger', counties('40', '60'), 'c2'],
  ['by the last of many decimals', counties('33.33333333333333333334', '33.33333333333333333333', '33.3'), 'c1'],
  ['as numbers, not as text', counties('9.5', '10'), 'c2'],
])('%s leads', (_why, given, lead) => {
  expect(leadCounty(given)).toEqual({ lead });
});

test.each([
  ['none', [], 'missing', []],
  ['an unknown share', counties('90', null), 'missing', ['c2']],
  ['a share that is no number', counties('90', '1e1'), 'missing', ['c2']],
  ['equal shares', counties('50', '50.00'), 'tied', ['c1', 'c2']],
  ['two equal before a smaller one', counties('40', '20', '40'), 'tied', ['c1', 'c3']],
])('nobody leads with %s', (_why, given, why, named) => {
  expect(leadCounty(given)).toEqual({ refused: { counties: named, why } });
});
