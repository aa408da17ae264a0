import { type Expression, operands } from '@qunxing/criterion';

/** What a parameter stands for in an expression. */
export type ParameterUse = 'constant' | 'window' | 'list';

const reference = (expression: Expression): readonly [unknown, ParameterUse] | undefined => {
  switch (expression.node) {
    case 'constant':
      return [expression.value, 'constant'];
    case 'least':
    case 'total':
    case 'cagr':
    case 'meanGrowth':
    case 'rising':
      return [expression.years, 'window'];
    case 'holds':
      return [expression.titles, 'list'];
    case 'is':
      return [expression.values, 'list'];
    default:
      return undefined;
  }
};

/** The parameters that an expression refers to, and what for. */
export const usedParameters = (expression: Expression): ReadonlyMap<string, ParameterUse> => {
  const found = new Map<string, ParameterUse>();
  const visit = (at: Expression): void => {
    const [value, use] = reference(at) ?? [];
    if (use !== undefined && typeof value === 'object' && value !== null && 'parameter' in value) {
      // A window is the stricter use: it takes whole years only.
      if (found.get(String(value.parameter)) !== 'window') found.set(String(value.parameter), use);
    }
    for (const operand of operands(at)) visit(operand);
  };
  visit(expression);
  return found;
};
