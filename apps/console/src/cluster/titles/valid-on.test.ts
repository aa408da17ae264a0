import { expect, test } from 'vitest';
import { validOn } from './valid-on.ts';

const title = { validFrom: '2023-11-20', validTo: '2026-11-19' };

test.each([
  ['2023-11-19', false],
  ['2023-11-20', true],
  ['2026-11-19', true],
  ['2026-11-20', false],
])('a title from 2023-11-20 to 2026-11-19 is valid on %s: %s', (day, valid) => {
  expect(validOn(day)(title)).toBe(valid);
});

test('a title without a last day stays valid', () => {
  expect(validOn('2099-12-31')({ validFrom: '2021-01-01', validTo: null })).toBe(true);
});
