import { expect, test } from 'vitest';
import { isWithin } from './is-within.ts';

test.each([
  ['520324', '520324', true],
  ['520324', '520300', true],
  ['520324', '520000', true],
  ['520324', '000000', true],
  ['520324', '520325', false],
  ['520324', '520500', false],
  ['520324', '530000', false],
  ['520300', '520324', false],
  ['520000', '520300', false],
])('%s within %s: %s', (code, other, within) => {
  expect(isWithin(code, other)).toBe(within);
});
