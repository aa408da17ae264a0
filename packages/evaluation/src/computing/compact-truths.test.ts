import { expect, it } from 'vitest';
import { countTruths, membershipTruths } from './compact-truths.ts';

it.each([
  ['none', [], 0],
  ['some that hold', [1, 0, 1, 1, 0], 3],
  ['one that is not known, though none holds', [0, 2, 0], undefined],
  ['one that is not known at the end', [1, 1, 2], undefined],
])('counts the truths of a column: %s', (_, truths, counted) => {
  expect(countTruths(Uint8Array.from(truths))).toBe(counted);
});

it('tells members from others, row by row, whatever stands before', () => {
  const values = ['a', 'a', 'b', 'b', null, null, 'z', 'z', 'a', true, 'b'];
  const truths = membershipTruths({ values, options: new Set(['a', 'b']) }, values.length + 2, new Set(['a', 'z']));
  expect([...truths]).toEqual([1, 1, 0, 0, 2, 2, 2, 2, 1, 2, 0, 2, 2]);
});
