import type { Node } from '../computing/node.ts';
import type { Need } from './plan.ts';

/** What tells one needed value from another: an item (or `roster`, `counties`) and how many years ago. */
export const needKey = (item: string, ago: number): string => `${item} ${ago}`;

const rosterItem = { enterprise: 'roster', county: 'counties' } as const;

const keyOf = (need: Need): string => {
  switch (need.kind) {
    case 'figure':
      return needKey(need.node.item.id, need.ago);
    case 'column':
      return needKey(need.item, need.ago);
    case 'roster':
      return needKey(rosterItem[need.grain], need.ago);
  }
};

/** The needed values of many expressions, each once. */
export const needList = () => {
  const needs: Need[] = [];
  const index = new Map<string, number>();

  const visit = (node: Node, ago: number, found: Set<number>): void => {
    const add = (need: Need): void => {
      const key = keyOf(need);
      const at = index.get(key) ?? needs.push(need) - 1;
      index.set(key, at);
      found.add(at);
    };
    if (node.grain !== 'cluster') add({ kind: 'roster', grain: node.grain, ago });
    switch (node.node) {
      case 'item':
        if (node.grain === 'cluster') add({ kind: 'figure', node, ago });
        else add({ kind: 'column', item: node.item.id, judged: node.item.kind === 'judged', grain: node.grain, ago });
        return;
      case 'least':
      case 'total':
      case 'cagr':
      case 'meanGrowth':
      case 'rising':
        for (let years = node.years - 1; years >= 0; years--) {
          if (node.node !== 'cagr' || years === 0 || years === node.years - 1) visit(node.of[0], years, found);
        }
        return;
      case 'count':
        add({ kind: 'roster', grain: 'enterprise', ago });
        break;
      default:
    }
    if (node.node === 'constant') return;
    for (const of of node.of) visit(of, of.time === 'once' ? 0 : ago, found);
  };

  return {
    needs,
    index,
    /** Positions of the values that an expression reads, in reading order, oldest year first. */
    of: (node: Node): readonly number[] => {
      const found = new Set<number>();
      visit(node, 0, found);
      return [...found];
    },
  };
};
