import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { split } from './split.ts';

const add = (values: readonly number[]) => values.reduce((left, right) => left + right, 0);

describe('splitting a total', () => {
  it.each([
    [100, [1, 1], 0, [50, 50]],
    [101, [1, 1], 0, [51, 50]],
    [10, [3, 0, 7], 0, [3, 0, 7]],
    [10, [1, 1, 1], 1, [4, 3, 3]],
    [0, [1, 2], 0, [0, 0]],
    [0, [], 0, []],
  ])('%d by %j, each at least %d', (total, weights, least, parts) => {
    expect(split(total, weights, least)).toEqual(parts);
  });

  it('gives parts that add up exactly, each within one of its share', () => {
    fc.assert(
      fc.property(
        fc.nat(2_000_000),
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 300 }),
        fc.integer({ min: 0, max: 1 }),
        (extra, weights, least) => {
          const total = extra + least * weights.length;
          const parts = split(total, weights, least);
          expect(add(parts)).toBe(total);
          for (const [index, part] of parts.entries()) {
            const share = least + (extra * (weights[index] ?? 0)) / add(weights);
            expect(Math.abs(part - share)).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  it.each([
    [1, [1, 1], 1],
    [5, [], 0],
    [5, [0, 0], 0],
  ])('is impossible for %d by %j with at least %d each', (total, weights, least) => {
    expect(() => split(total, weights, least)).toThrow('cannot be split');
  });
});
