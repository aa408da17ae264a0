import type { Expression, Window } from '../expression.ts';
import { operands } from '../operands.ts';
import { parseDecimal } from '../rational.ts';
import type { Names } from './expression-type.ts';
import { numberParameter, type Place, wrongAt } from './place.ts';

/** The longest window of years. */
const longest = 10;

/** The fewest years that any item below an expression is asked for; infinite when none says. */
const yearsAsked = (expression: Expression, names: Names): number =>
  expression.node === 'item'
    ? (names.items.get(expression.item)?.years ?? Number.POSITIVE_INFINITY)
    : Math.min(...operands(expression).map((below) => yearsAsked(below, names)));

/** The lengths that a window can have: one, or the bounds and the usual value of a parameter; NaN for fractions. */
const lengths = (at: Place, years: Window): readonly number[] | undefined => {
  if (typeof years === 'number') return [years];
  const parameter = numberParameter(at, years, '年', 'years');
  return (
    parameter &&
    [parameter.least, parameter.usual, parameter.most].map((decimal) => {
      const value = parseDecimal(decimal);
      return value?.d === 1n ? Number(value.n) : Number.NaN;
    })
  );
};

/** Checks that a window, or the whole range of the parameter that supplies it, can be read from the series. */
export const checkWindow = (at: Place, of: Expression, years: Window, shortest: number): void => {
  const possible = lengths(at, years);
  if (possible === undefined) return;
  if (!possible.every((length) => Number.isInteger(length) && length >= shortest && length <= longest)) {
    wrongAt(at, 'years', { code: 'WINDOW_RANGE', shortest, longest });
    return;
  }
  const [most, asked] = [Math.max(...possible), yearsAsked(of, at.names)];
  if (most > asked) wrongAt(at, 'years', { code: 'WINDOW_BEYOND_ITEM', most, asked });
};
