import { expect, it } from 'vitest';
import { numberArray, truthArray } from './page.ts';

it('gives every column its own rows, zero at first, whatever their number', () => {
  const lengths = [1, 7, 8, 300, 0, 9_000, 70_000, 3];
  const columns = lengths.flatMap((length) => [truthArray(length), numberArray(length), truthArray(length)]);
  for (const [index, column] of columns.entries()) {
    expect(column.length).toBe(lengths[Math.floor(index / 3)]);
    expect(column.every((each) => each === 0)).toBe(true);
    column.fill(index + 1);
  }
  for (const [index, column] of columns.entries()) expect(column.every((each) => each === index + 1)).toBe(true);
});
