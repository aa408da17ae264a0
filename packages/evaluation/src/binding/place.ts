import type { Expression, Grain, ItemDefinition, Time } from '@qunxing/criterion';
import type { Node } from '../computing/node.ts';

/** Of whom a value is, and whether there is one for each year. */
export interface Place {
  readonly grain: Grain;
  readonly time: Time;
}

/**
 * Where the value of a checked expression belongs, from where its operands belong. The rules of typing let operands
 * differ only where one is of the cluster and not yearly, which goes with anything.
 */
export const placeOf = (expression: Expression, of: readonly Node[], item: ItemDefinition | undefined): Place => {
  const time: Time = of.some((operand) => operand.time === 'yearly') ? 'yearly' : 'once';
  const grain = of.find((operand) => operand.grain !== 'cluster')?.grain ?? 'cluster';
  switch (expression.node) {
    case 'item':
      return item ?? { grain, time };
    case 'holds':
      return { grain: 'enterprise', time };
    case 'latest':
    case 'least':
    case 'total':
    case 'cagr':
    case 'meanGrowth':
    case 'rising':
      return { grain, time: 'once' };
    case 'sum':
      return { grain: 'cluster', time };
    case 'count':
      return { grain: 'cluster', time: expression.where === undefined ? 'yearly' : time };
    default:
      return { grain, time };
  }
};

/** The options of the category that a node comes to, lowest first, and whether their order means anything. */
export const scaleOf = (node: Node): { readonly values: readonly string[]; readonly ordered: boolean } => {
  if (node.node === 'item') {
    return { values: (node.item.options ?? []).map((option) => option.value), ordered: node.item.kind !== 'choice' };
  }
  return node.node === 'latest' ? scaleOf(node.of[0]) : { values: [], ordered: false };
};
