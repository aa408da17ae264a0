import { multiply, parseDecimal, type Rational } from '@qunxing/criterion';
import type { ReportedValue } from '../case-input.ts';
import { type Known, truthCell } from './cell.ts';
import type { ItemNode } from './node.ts';

/**
 * A reported value as a cell; undefined when it is absent or is no value of the item. `readCaseInput` names such values
 * before a case is judged; here they count as missing, so that they can never raise a result.
 */
export const readValue = (node: ItemNode, value: ReportedValue | null | undefined): Known | undefined => {
  switch (node.item.kind) {
    case 'number': {
      const number: Rational | undefined = typeof value === 'string' ? parseDecimal(value) : undefined;
      return number && { kind: 'value', value: multiply(number, node.factor) };
    }
    case 'declared':
      return typeof value === 'boolean' ? truthCell(value) : undefined;
    default:
      return typeof value === 'string' && node.options.has(value) ? { kind: 'category', value } : undefined;
  }
};
