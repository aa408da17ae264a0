import type { Expression } from './expression.ts';

/** The expressions directly below an expression, in reading order. */
export const operands = (expression: Expression): readonly Expression[] => {
  switch (expression.node) {
    case 'item':
    case 'constant':
    case 'holds':
      return [];
    case 'plus':
    case 'minus':
    case 'times':
    case 'compare':
      return [expression.left, expression.right];
    case 'share':
      return [expression.part, expression.whole];
    case 'ratio':
      return [expression.numerator, expression.denominator];
    case 'sum':
      return expression.where === undefined ? [expression.of] : [expression.of, expression.where];
    case 'count':
      return expression.where === undefined ? [] : [expression.where];
    case 'all':
    case 'any':
    case 'tally':
      return expression.of;
    case 'latest':
    case 'least':
    case 'total':
    case 'cagr':
    case 'meanGrowth':
    case 'rising':
    case 'is':
    case 'not':
      return [expression.of];
  }
};
