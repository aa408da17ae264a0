import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, compareRational, divide, multiply, parseDecimal, printFraction, rational, subtract } from './rational.ts';

const anyRational = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([n, d]) => rational(n, d));

describe('exact numbers', () => {
  test.each([
    ['12.50', '25/2'],
    ['-0.1', '-1/10'],
    ['007', '7'],
    ['-0', '0'],
    ['100', '100'],
    ['999999999999999', '999999999999999'],
    ['1000000000000000', '1000000000000000'],
    ['9007199254740991', '9007199254740991'],
    ['9007199254740993', '9007199254740993'],
    ['-9007199254740993', '-9007199254740993'],
    ['0000000000000000000000007', '7'],
    ['0.000000000000000000000000000001', `1/1${'0'.repeat(30)}`],
  ])('reads %s as %s', (text, fraction) => {
    const value = parseDecimal(text);
    expect(value && printFraction(value)).toBe(fraction);
  });

  test.each(['', ' 1', '1e3', '1,000', '.5', '5.', '+1', '１', 'NaN', '--1', '1\n'])('does not read %j', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  test('reads whole numbers of any length exactly', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (n) => {
        expect(parseDecimal(String(n))).toEqual({ n, d: 1n });
      }),
    );
  });

  test('a tenth three times is exactly three tenths', () => {
    const tenth = rational(1n, 10n);
    expect(add(tenth, add(tenth, tenth))).toEqual(rational(3n, 10n));
  });

  test('are kept in lowest terms over a positive denominator', () => {
    expect(rational(6n, -4n)).toEqual({ n: -3n, d: 2n });
    expect(rational(0n, 7n)).toEqual({ n: 0n, d: 1n });
    expect(() => rational(1n, 0n)).toThrow(RangeError);
  });

  test('obey the laws of arithmetic', () => {
    fc.assert(
      fc.property(anyRational, anyRational, anyRational, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(subtract(add(a, b), b)).toEqual(a);
        if (b.n !== 0n) expect(multiply(divide(a, b), b)).toEqual(a);
        expect(compareRational(a, b)).toBe(-compareRational(b, a) || 0);
      }),
    );
  });
});
