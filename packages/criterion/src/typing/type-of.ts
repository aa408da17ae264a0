import type { Expression } from '../expression.ts';
import { productType, quotientType, shareType, sumType } from './arithmetic-type.ts';
import { comparisonType, isType, truthsType } from './condition-type.ts';
import type { ExpressionType, Names } from './expression-type.ts';
import type { FaultReport } from './fault.ts';
import { constantType, itemType } from './leaf-type.ts';
import { truth } from './place.ts';
import { countType, holdsType, rosterSumType } from './roster-type.ts';
import { latestType, windowType } from './series-type.ts';

/**
 * The type of an expression, or undefined when it has none; then every reason has been reported.
 * The one typing function: what authors write in TypeScript and what is read from stored JSON both pass through it.
 */
export const typeOf = (
  expression: Expression,
  names: Names,
  path: string,
  report: FaultReport,
): ExpressionType | undefined => {
  const operand = (of: Expression, key: string) => typeOf(of, names, `${path}/${key}`, report);
  const at = { names, path, report, operand };
  switch (expression.node) {
    case 'item':
      return itemType(at, expression.item);
    case 'constant':
      return constantType(at, expression);
    case 'plus':
    case 'minus':
      return sumType(at, expression);
    case 'times':
      return productType(at, expression);
    case 'share':
      return shareType(at, expression);
    case 'ratio':
      return quotientType(at, expression);
    case 'latest':
      return latestType(at, expression.of);
    case 'least':
    case 'total':
    case 'cagr':
    case 'meanGrowth':
    case 'rising':
      return windowType(at, expression);
    case 'sum':
      return rosterSumType(at, expression);
    case 'count':
      return countType(at, expression);
    case 'holds':
      return holdsType(at, expression);
    case 'is':
      return isType(at, expression);
    case 'compare':
      return comparisonType(at, expression);
    case 'all':
    case 'any':
    case 'tally':
      return truthsType(at, expression);
    case 'not':
      return truth(at, expression.of, 'of');
  }
};
