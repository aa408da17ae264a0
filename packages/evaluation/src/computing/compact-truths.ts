import { type Comparison, divide, multiply, type Rational, rational } from '@qunxing/criterion';
import type { ReportedValue } from '../case-input.ts';
import { type Column, truthCode } from './column.ts';
import { satisfies } from './compare-cells.ts';
import type { CombiningNode, Node } from './node.ts';
import { numberArray, truthArray } from './page.ts';
import type { Scaled } from './scaled.ts';

/** Whether each reported category is one of the values. */
export const membershipTruths = (
  { values, options }: NonNullable<Column['raw']>,
  length: number,
  wanted: ReadonlySet<string>,
): Uint8Array => {
  const truths = truthArray(length);
  // Neighbors mostly have the same value.
  let before: ReportedValue | null | undefined;
  let truth: number = truthCode.unknown;
  for (let row = 0; row < length; row++) {
    const value = values[row];
    if (value !== before) {
      const known = typeof value === 'string' && options.has(value);
      truth = known ? (wanted.has(value) ? truthCode.yes : truthCode.no) : truthCode.unknown;
      before = value;
    }
    truths[row] = truth;
  }
  return truths;
};

const inPlaces = ({ numbers, decimals }: Scaled, wanted: number): Float64Array | undefined => {
  if (decimals === wanted) return numbers;
  const power = Number(`1e${wanted - decimals}`);
  const shifted = numberArray(numbers.length);
  for (let row = 0; row < shifted.length; row++) {
    const number = (numbers[row] ?? Number.NaN) * power;
    if (Math.abs(number) > Number.MAX_SAFE_INTEGER) return undefined;
    shifted[row] = number;
  }
  return shifted;
};

const truthsOf = (
  numbers: Float64Array,
  operator: Comparison,
  differenceAt: (number: number, row: number) => number,
) => {
  const truths = truthArray(numbers.length);
  for (let row = 0; row < truths.length; row++) {
    const difference = differenceAt(numbers[row] ?? Number.NaN, row);
    truths[row] = Number.isNaN(difference) ? truthCode.unknown : Number(satisfies(difference, operator));
  }
  return truths;
};

/** How a column of figures compares with one number, held in units of the column's last digit. */
const comparedWithOne = (
  { numbers, decimals }: Scaled,
  factor: Rational,
  operator: Comparison,
  one: Rational,
): Uint8Array | undefined => {
  const { n, d } = divide(multiply(one, rational(10n ** BigInt(decimals))), factor);
  // The number itself when it is whole, else the half between its neighbors, which no figure can equal.
  const whole = Number((n - (((n % d) + d) % d)) / d);
  if (!Number.isSafeInteger(whole)) return undefined;
  const bound = d === 1n ? 0 : 0.5;
  return truthsOf(numbers, operator, (number) => number - whole - bound);
};

/** How two columns of figures in one unit, or a column and a constant, compare; undefined without a compact form. */
export const comparedTruths = (
  operator: Comparison,
  [left, right]: readonly [Node, Node],
  a: Column,
  b: Column,
): Uint8Array | undefined => {
  if (a.scaled === undefined || left.node !== 'item') return undefined;
  if (right.node === 'constant' && right.cell.kind === 'value') {
    return comparedWithOne(a.scaled, left.factor, operator, right.cell.value);
  }
  if (b.scaled === undefined || right.node !== 'item' || left.item.unit !== right.item.unit) return undefined;
  const places = Math.max(a.scaled.decimals, b.scaled.decimals);
  const [x, y] = [inPlaces(a.scaled, places), inPlaces(b.scaled, places)];
  if (x === undefined || y === undefined) return undefined;
  return truthsOf(x, operator, (number, row) => number - (y[row] ?? Number.NaN));
};

/** How many rows hold; undefined when it is not known of one: then the slow way names the gaps. */
export const countTruths = (truths: Uint8Array): number | undefined => {
  let counted = 0;
  for (let row = 0; row < truths.length; row++) {
    const truth = truths[row];
    if (truth === truthCode.yes) counted += 1;
    else if (truth !== truthCode.no) return undefined;
  }
  return counted;
};

/** Truths taken together as `combine` does, row by row; undefined for nodes that give no truth of truths. */
export const combinedTruths = (node: CombiningNode, columns: readonly Column[]): Uint8Array | undefined => {
  if (node.node !== 'all' && node.node !== 'any' && node.node !== 'not') return undefined;
  const [first, ...others] = columns.map((column) => column.truths);
  if (first === undefined) return undefined;
  const found = truthArray(first.length);
  found.set(first);
  if (node.node === 'not') {
    for (let row = 0; row < found.length; row++)
      if (found[row] !== truthCode.unknown) found[row] = 1 - (found[row] ?? 0);
    return found;
  }
  // One decisive truth settles a row; then an unknown one does.
  const decisive = Number(node.node === 'any');
  for (const truths of others) {
    if (truths === undefined) return undefined;
    for (let row = 0; row < found.length; row++) {
      const truth = truths[row] ?? truthCode.unknown;
      if (truth === decisive || (truth === truthCode.unknown && found[row] !== decisive)) found[row] = truth;
    }
  }
  return found;
};
