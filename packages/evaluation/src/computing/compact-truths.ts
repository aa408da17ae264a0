import type { Comparison } from '@qunxing/criterion';
import { type Column, truthCode } from './column.ts';
import { satisfies } from './compare-cells.ts';
import type { CombiningNode, Node } from './node.ts';
import type { Scaled } from './scaled.ts';

/** Whether each reported category is one of the values. */
export const membershipTruths = (
  { values, options }: NonNullable<Column['raw']>,
  length: number,
  wanted: ReadonlySet<string>,
): Uint8Array => {
  const truths = new Uint8Array(length);
  for (let row = 0; row < length; row++) {
    const value = values[row];
    const known = typeof value === 'string' && options.has(value);
    truths[row] = known ? (wanted.has(value) ? truthCode.yes : truthCode.no) : truthCode.unknown;
  }
  return truths;
};

const inPlaces = ({ numbers, decimals }: Scaled, wanted: number): Float64Array | undefined => {
  if (decimals === wanted) return numbers;
  const power = Number(`1e${wanted - decimals}`);
  const shifted = numbers.map((number) => number * power);
  return shifted.every((number) => !(Math.abs(number) > Number.MAX_SAFE_INTEGER)) ? shifted : undefined;
};

/** How two columns of figures in one unit compare, without fractions; undefined when they have no compact form. */
export const comparedTruths = (
  operator: Comparison,
  [left, right]: readonly [Node, Node],
  a: Column,
  b: Column,
): Uint8Array | undefined => {
  if (a.scaled === undefined || b.scaled === undefined) return undefined;
  if (left.node !== 'item' || right.node !== 'item' || left.item.unit !== right.item.unit) return undefined;
  const places = Math.max(a.scaled.decimals, b.scaled.decimals);
  const [x, y] = [inPlaces(a.scaled, places), inPlaces(b.scaled, places)];
  if (x === undefined || y === undefined) return undefined;
  return Uint8Array.from(x, (number, row) => {
    const difference = number - (y[row] ?? Number.NaN);
    return Number.isNaN(difference) ? truthCode.unknown : Number(satisfies(difference, operator));
  });
};

/** Truths taken together as `combine` does, row by row; undefined for nodes that give no truth of truths. */
export const combinedTruths = (node: CombiningNode, columns: readonly Column[]): Uint8Array | undefined => {
  if (node.node !== 'all' && node.node !== 'any' && node.node !== 'not') return undefined;
  const parts = columns.map((column) => column.truths).filter((truths) => truths !== undefined);
  const [first] = parts;
  if (first === undefined || parts.length < columns.length) return undefined;
  if (node.node === 'not') return first.map((truth) => (truth === truthCode.unknown ? truth : 1 - truth));
  const decisive = Number(node.node === 'any');
  return first.map((_, row) => {
    let found: number = 1 - decisive;
    for (const truths of parts) {
      const truth = truths[row];
      if (truth === decisive) return decisive;
      if (truth === truthCode.unknown) found = truthCode.unknown;
    }
    return found;
  });
};
