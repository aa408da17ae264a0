import { add, divide, multiply, type Rational, rational, subtract } from '@qunxing/criterion';
import { type Cell, isUnknown, truthCell, worst } from './cell.ts';
import { compareCells, satisfies } from './compare-cells.ts';
import type { CombiningNode } from './node.ts';

const zero = rational(0n);
const percent = rational(1n, 100n);
const number = (value: Rational): Cell => ({ kind: 'value', value });
const numberIn = (cell: Cell | undefined): Rational => (cell?.kind === 'value' ? cell.value : zero);
const isTrue = (cell: Cell | undefined): boolean => cell?.kind === 'truth' && cell.value;

/**
 * The cell of a node from the cells of its operands. Unknown operands leave it unknown, with one exception that cannot
 * raise a result: `all` is false when one truth is, and `any` true when one is, whatever the unknown ones are.
 */
export const combine = (node: CombiningNode, cells: readonly Cell[], year: number | undefined): Cell => {
  if (node.node === 'all' || node.node === 'any') {
    const decisive = node.node === 'any';
    for (const cell of cells) if (cell.kind === 'truth' && cell.value === decisive) return cell;
    return worst(cells) ?? truthCell(!decisive);
  }
  const unknown = worst(cells);
  if (unknown !== undefined) return unknown;
  const [first, second] = cells;
  switch (node.node) {
    case 'plus':
      return number(add(numberIn(first), numberIn(second)));
    case 'minus':
      return number(subtract(numberIn(first), numberIn(second)));
    case 'times': {
      const product = multiply(numberIn(first), numberIn(second));
      return number(node.percent ? multiply(product, percent) : product);
    }
    case 'share':
    case 'ratio': {
      const whole = numberIn(second);
      if (whole.n === 0n) {
        return { kind: 'undefined', reason: 'zero-denominator', ...(node.dated && year !== undefined && { year }) };
      }
      const part = numberIn(first);
      return number(divide(node.node === 'share' ? { n: part.n * 100n, d: part.d } : part, whole));
    }
    case 'is':
      return truthCell(first?.kind === 'category' && node.values.has(first.value));
    case 'compare': {
      if (first === undefined || isUnknown(first) || second === undefined || isUnknown(second)) return truthCell(false);
      return truthCell(satisfies(compareCells(first, second, node.levels), node.operator));
    }
    case 'tally':
      return number(rational(BigInt(cells.filter(isTrue).length)));
    case 'not':
      return truthCell(!isTrue(first));
  }
};
