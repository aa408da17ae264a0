import { expect, test } from 'vitest';
import { grouped } from './decimal.ts';

test.each([
  ['0', '0'],
  ['999', '999'],
  ['1000', '1,000'],
  ['1234567.80', '1,234,567.80'],
  ['-45000.5', '−45,000.5'],
  ['90071992547409931234', '90,071,992,547,409,931,234'],
  ['70.0', '70.0'],
])('shows %s as %s, with the digits of the source', (decimal, shown) => {
  expect(grouped(decimal)).toBe(shown);
});

test('leaves what is no decimal as it is', () => {
  expect(grouped('约 60')).toBe('约 60');
});
