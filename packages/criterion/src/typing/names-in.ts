import type { Expression, ParameterReference, Window } from '../expression.ts';
import { operands } from '../operands.ts';

/** The names that an expression mentions. */
export interface NamesIn {
  /** Ids of items. */
  readonly items: ReadonlySet<string>;
  /** Names of parameters. */
  readonly parameters: ReadonlySet<string>;
  /** Ids of kinds of titles. */
  readonly titles: ReadonlySet<string>;
}

/** What stands in an expression where a standard may supply the value. */
const supplied = (expression: Expression): string | Window | readonly string[] | ParameterReference | undefined => {
  switch (expression.node) {
    case 'constant':
      return expression.value;
    case 'least':
    case 'total':
    case 'cagr':
    case 'meanGrowth':
    case 'rising':
      return expression.years;
    case 'holds':
      return expression.titles;
    case 'is':
      return expression.values;
    default:
      return undefined;
  }
};

/** Collects every item, parameter and kind of title that an expression mentions. */
export const namesIn = (expression: Expression): NamesIn => {
  const found = { items: new Set<string>(), parameters: new Set<string>(), titles: new Set<string>() };
  const visit = (at: Expression): void => {
    if (at.node === 'item') found.items.add(at.item);
    const value = supplied(at);
    if (typeof value === 'object' && 'parameter' in value) found.parameters.add(value.parameter);
    else if (at.node === 'holds' && Array.isArray(value)) for (const title of value) found.titles.add(title);
    for (const below of operands(at)) visit(below);
  };
  visit(expression);
  return found;
};
