import { printFraction, rational } from '@qunxing/criterion';
import { describe, expect, it } from 'vitest';
import { readScaled, sumScaled, unscale } from './scaled.ts';

const sumOf = (values: readonly (string | null)[], where?: readonly number[]) => {
  const scaled = readScaled(values);
  return scaled && sumScaled(scaled, where && Uint8Array.from(where));
};

describe('a column of decimals', () => {
  it('is read as whole numbers of its smallest digit', () => {
    const scaled = readScaled(['12.5', '3', '-0.25']);
    expect(scaled && [...scaled.numbers, scaled.decimals]).toEqual([1250, 300, -25, 2]);
  });
  it.each([['abc'], ['1e3'], ['.5'], ['5.'], ['1.2.3'], ['--1'], ['-'], [''], ['1 000'], ['１２']])(
    'has no value where %j stands',
    (text) => {
      expect(readScaled([text])?.numbers[0]).toBeNaN();
    },
  );
  it('is left to fractions when a number has too many digits to be exact in a double', () => {
    expect(readScaled(['9007199254740993'])).toBeUndefined();
    expect(readScaled(['99999999999', '0.00001'])).toBeUndefined();
    expect(readScaled(['999999999999999'])?.numbers[0]).toBe(999_999_999_999_999);
  });
  it('sums exactly beyond what a double holds', () => {
    expect(sumOf(Array.from({ length: 100 }, () => '999999999999999'))).toBe(99_999_999_999_999_900n);
  });
  it('sums where a truth holds, and not at all when a row that counts is unknown', () => {
    expect(sumOf(['1.5', '2', '4'], [1, 0, 1])).toBe(55n);
    expect(sumOf(['1.5', null, '4'], [1, 0, 1])).toBe(55n);
    expect(sumOf(['1.5', null, '4'], [1, 1, 1])).toBeUndefined();
    expect(sumOf(['1.5', '2', '4'], [1, 2, 1])).toBeUndefined();
  });
  it('is converted to the base unit once', () => {
    expect(printFraction(unscale(12345n, 2, rational(10_000n)))).toBe('1234500');
    expect(printFraction(unscale(12345n, 2, rational(1n, 1500n)))).toBe('823/10000');
  });
});
