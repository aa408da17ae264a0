import { expect, it } from 'vitest';
import { newReceipt, readReceipt } from './receipt.ts';

it('is read as it was given, and no other is like it', () => {
  const [one, other] = [newReceipt(), newReceipt()];
  expect(one).toMatch(/^YY-[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  expect(readReceipt(one)).toBe(one);
  expect(other).not.toBe(one);
});

it.each([
  ['yy-7k3m-9qxa-2fhc', 'YY-7K3M-9QXA-2FHC'],
  [' YY 7K3M 9QXA 2FHC ', 'YY-7K3M-9QXA-2FHC'],
  ['7K3M9QXA2FHC', 'YY-7K3M-9QXA-2FHC'],
  ['YY-7K3M-9QXA-2FH', undefined],
  ['YY-7K3M-9QXA-2FH0', undefined],
  ['', undefined],
])('typed as %j it is %j', (typed, read) => {
  expect(readReceipt(typed)).toBe(read);
});
