import type { Expression, Window } from '../expression.ts';
import { operands } from '../operands.ts';
import { parseDecimal } from '../rational.ts';
import type { Names } from './expression-type.ts';
import { fault, type Place, parameter } from './place.ts';

/** The longest window of years. */
const longest = 10;

/** The fewest years that any item below an expression is asked for; infinite when none says. */
const yearsAsked = (expression: Expression, names: Names): number =>
  expression.node === 'item'
    ? (names.items.get(expression.item)?.years ?? Number.POSITIVE_INFINITY)
    : Math.min(...operands(expression).map((below) => yearsAsked(below, names)));

/** Least and most years of a window; NaN where a parameter's bound is not a whole number. */
const range = (at: Place, years: Window): readonly [number, number] | undefined => {
  if (typeof years === 'number') return [years, years];
  const found = parameter(at, years, 'number', 'years');
  if (found === undefined) return undefined;
  if (found.unit !== '年') {
    const zh = `参数“${years.parameter}”须以“年”为单位。`;
    return fault(at, 'years', 'PARAMETER_MISMATCH', zh, `Parameter "${years.parameter}" must be in years (年).`);
  }
  const [least, most] = [found.least, found.most, found.usual].map((bound) => {
    const value = parseDecimal(bound);
    return value?.d === 1n ? Number(value.n) : Number.NaN;
  });
  return [least ?? Number.NaN, most ?? Number.NaN];
};

/** Checks that a window, or the whole range of the parameter that supplies it, can be read from the series. */
export const checkWindow = (at: Place, of: Expression, years: Window, shortest: number): void => {
  const bounds = range(at, years);
  if (bounds === undefined) return;
  const [least, most] = bounds;
  if (!(Number.isInteger(least) && Number.isInteger(most) && least >= shortest && most <= longest)) {
    const zh = `期间须为 ${shortest} 至 ${longest} 个整年。`;
    fault(at, 'years', 'WINDOW_RANGE', zh, `The window must be ${shortest} to ${longest} whole years.`);
    return;
  }
  const asked = yearsAsked(of, at.names);
  if (most > asked) {
    const zh = `期间可达 ${most} 年，而其中的填报项只填报 ${asked} 年。`;
    const en = `The window reaches ${most} years, but an item in it is asked for ${asked} years only.`;
    fault(at, 'years', 'WINDOW_RANGE', zh, en);
  }
};
