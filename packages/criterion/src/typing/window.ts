import type { Report } from '../definition-error.ts';
import type { Expression, Window } from '../expression.ts';
import { operands } from '../operands.ts';
import { parseDecimal } from '../rational.ts';
import type { Names } from './expression-type.ts';

/** The longest window of years. */
export const longestWindow = 10;

/** The fewest years that any yearly item below an expression is asked for; undefined when none says. */
const yearsAsked = (expression: Expression, names: Names): number | undefined => {
  const counts: number[] = [];
  const visit = (at: Expression): void => {
    if (at.node === 'item') {
      const years = names.items.get(at.item)?.years;
      if (years !== undefined) counts.push(years);
    } else for (const operand of operands(at)) visit(operand);
  };
  visit(expression);
  return counts.length === 0 ? undefined : Math.min(...counts);
};

/** Checks that a window, or the whole range of the parameter that supplies it, can be read from the series. */
export const checkWindow = (
  expression: Expression & { readonly of: Expression; readonly years: Window },
  shortest: number,
  names: Names,
  path: string,
  report: Report,
): void => {
  const { years } = expression;
  const at = `${path}/years`;
  let [least, most] = typeof years === 'number' ? [years, years] : [Number.NaN, Number.NaN];
  if (typeof years !== 'number') {
    const parameter = Object.hasOwn(names.parameters, years.parameter) ? names.parameters[years.parameter] : undefined;
    if (parameter === undefined) {
      report(
        'PARAMETER_UNKNOWN',
        at,
        `参数“${years.parameter}”未声明。`,
        `Parameter "${years.parameter}" is not declared.`,
      );
      return;
    }
    if (parameter.kind !== 'number' || parameter.unit !== '年') {
      report(
        'PARAMETER_MISMATCH',
        at,
        `参数“${years.parameter}”须为以“年”为单位的数。`,
        `Parameter "${years.parameter}" must be a number of years (年).`,
      );
      return;
    }
    const bounds = [parameter.least, parameter.most, parameter.usual].map(parseDecimal);
    if (bounds.some((bound) => bound !== undefined && bound.d !== 1n)) {
      report(
        'WINDOW_RANGE',
        at,
        `参数“${years.parameter}”须为整年数。`,
        `Parameter "${years.parameter}" must be whole years.`,
      );
      return;
    }
    [least, most] = [Number(parameter.least), Number(parameter.most)];
  }
  if (!Number.isInteger(least) || least < shortest || most > longestWindow) {
    report(
      'WINDOW_RANGE',
      at,
      `期间须为 ${shortest} 至 ${longestWindow} 个整年。`,
      `The window must be ${shortest} to ${longestWindow} whole years.`,
    );
    return;
  }
  const asked = yearsAsked(expression.of, names);
  if (asked !== undefined && most > asked) {
    report(
      'WINDOW_RANGE',
      at,
      `期间为 ${most} 年，而填报项只要求填报 ${asked} 年。`,
      `The window is ${most} years, but an item in it is asked for ${asked} years only.`,
    );
  }
};
