import { canonicalJson } from '@qunxing/criterion';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSameJson } from './same-json.ts';

it.each([
  ['keys in another order', { a: 1, b: { c: [], d: null } }, { b: { d: null, c: [] }, a: 1 }, true],
  ['a value that differs deep down', { a: [{ b: '1' }] }, { a: [{ b: '2' }] }, false],
  ['a key more', { a: 1 }, { a: 1, b: 2 }, false],
  ['another key with as many', { a: 1, b: 2 }, { a: 1, c: 2 }, false],
  ['a key that every object inherits', { constructor: 1 }, { b: 1 }, false],
  ['a list in another order', [1, 2], [2, 1], false],
  ['a list and an object', [], {}, false],
  ['a list and an object of its keys', ['x'], { 0: 'x' }, false],
  ['null and an object', null, {}, false],
  ['a number and its text', 1, '1', false],
])('tells whether values are the same: %s', (_, one, other, same) => {
  expect(isSameJson(one, other)).toBe(same);
  expect(isSameJson(other, one)).toBe(same);
});

it('agrees with the canonical spelling', () => {
  const small = fc.jsonValue({ maxDepth: 2, stringUnit: fc.constantFrom('a', 'b') });
  fc.assert(
    fc.property(small, small, (one, other) => {
      expect(isSameJson(one, other)).toBe(canonicalJson(one) === canonicalJson(other));
      expect(isSameJson(one, JSON.parse(canonicalJson(one)))).toBe(true);
    }),
  );
});
