import {
  add,
  compareRational,
  divide,
  type Expression,
  findUnit,
  type Grain,
  multiply,
  operands,
  parseDecimal,
  type Rational,
  rational,
  subtract,
} from '@qunxing/criterion';
import type { CaseInput, PeriodKey, ReportedValue } from '../case-input.ts';
import { anyItems } from './any-items.ts';

/** What an expression comes to, in the plainest form. */
export type Plain =
  | { readonly kind: 'number'; readonly value: Rational }
  | { readonly kind: 'growth'; readonly base: Rational; readonly last: Rational; readonly n: number }
  | { readonly kind: 'other'; readonly value: boolean | string }
  | { readonly kind: 'missing'; readonly gaps: ReadonlySet<string> }
  | { readonly kind: 'pending' | 'undefined' };

const order = ['low', 'middle', 'high'];
const zero = rational(0n);

const worst = (all: readonly Plain[]): Plain | undefined => {
  const missing = all.filter((one) => one.kind === 'missing');
  if (missing.length > 0) return { kind: 'missing', gaps: new Set(missing.flatMap((one) => [...one.gaps])) };
  return all.find((one) => one.kind === 'pending') ?? all.find((one) => one.kind === 'undefined');
};
/** Whether there is a value for each year. */
const isYearly = (e: Expression): boolean => {
  switch (e.node) {
    case 'item':
      return anyItems.find((each) => each.id === e.item)?.time === 'yearly';
    case 'latest':
    case 'least':
    case 'total':
    case 'cagr':
    case 'meanGrowth':
    case 'rising':
      return false;
    case 'count':
      return e.where === undefined || isYearly(e.where);
    default:
      return operands(e).some(isYearly);
  }
};
const numberOf = (one: Plain | undefined): Rational => (one?.kind === 'number' ? one.value : zero);
const truth = (value: boolean): Plain => ({ kind: 'other', value });
const number = (value: Rational): Plain => ({ kind: 'number', value });
const gap = (...parts: (string | number | undefined)[]): Plain => ({
  kind: 'missing',
  gaps: new Set([parts.join(' ')]),
});
const power = (base: Rational, n: number): Rational => (n === 0 ? rational(1n) : multiply(base, power(base, n - 1)));
const one = rational(1n);

/** Compares last₁/base₁ to the power 1/n₁ with the same of the other, or with a rate in percent. */
const compareGrowths = (a: Plain, b: Plain): number => {
  const factor = (g: Plain): readonly [Rational, number] =>
    g.kind === 'growth' ? [divide(g.last, g.base), g.n] : [add(one, divide(numberOf(g), rational(100n))), 1];
  const [[x, m], [y, n]] = [factor(a), factor(b)];
  if (a.kind === 'number' && b.kind === 'number') return compareRational(a.value, b.value);
  return x.n < 0n || y.n < 0n ? compareRational(x, y) : compareRational(power(x, n), power(y, m));
};

/**
 * The meaning of the algebra written down once more, as plainly as possible: one member at a time, fractions only,
 * nothing kept. Slow, and what the engine is compared with.
 */
export const plainly = (input: CaseInput) => {
  const rosters = (grain: Grain) => (grain === 'county' ? input.counties : input.roster);

  const read = (id: string, year: number, code: string | undefined): Plain => {
    const item = anyItems.find((each) => each.id === id);
    if (item === undefined) throw new Error(id);
    let value: ReportedValue | null | undefined;
    let missing: Plain;
    if (item.grain === 'cluster') {
      const period: PeriodKey = item.time === 'once' ? 'once' : `y${year}`;
      value = input.figures[id]?.[period];
      missing = gap(id, item.time === 'once' ? undefined : year, undefined);
    } else {
      const roster = rosters(item.grain)[`y${year}`];
      const column = roster?.columns[id];
      value = column?.[roster?.codes.indexOf(code ?? '') ?? -1];
      missing = gap(id, year, column && code);
    }
    if (value === undefined || value === null) return item.kind === 'judged' ? { kind: 'pending' } : missing;
    if (item.kind !== 'number') return { kind: 'other', value };
    const factor = findUnit(item.unit ?? '')?.factor ?? one;
    return number(multiply(parseDecimal(String(value)) ?? zero, factor));
  };

  const grainOf = (expression: Expression): Grain => {
    if (expression.node === 'item') return anyItems.find((each) => each.id === expression.item)?.grain ?? 'cluster';
    if (expression.node === 'sum' || expression.node === 'count') return 'cluster';
    if (expression.node === 'holds') return 'enterprise';
    return (
      operands(expression)
        .map(grainOf)
        .find((grain) => grain !== 'cluster') ?? 'cluster'
    );
  };

  const series = (of: Expression, years: number, code: string | undefined): readonly Plain[] => {
    const grain = grainOf(of);
    return Array.from({ length: years }, (_, index) => {
      const year = input.referenceYear - years + 1 + index;
      if (grain === 'cluster') return at(of, year, undefined);
      const roster = rosters(grain)[`y${year}`];
      const name = grain === 'county' ? 'counties' : 'roster';
      if (roster === undefined) return gap(name, year, undefined);
      return roster.codes.includes(code ?? '') ? at(of, year, code) : gap(name, year, code);
    });
  };

  const at = (e: Expression, context: number, code: string | undefined): Plain => {
    // What there is once for the case belongs to the reference year, whatever year it is asked for.
    const year = isYearly(e) ? context : input.referenceYear;
    const below = (): readonly Plain[] => operands(e).map((of) => at(of, year, code));
    const combined = (f: (all: readonly Plain[]) => Plain): Plain => {
      const all = below();
      return worst(all) ?? f(all);
    };
    switch (e.node) {
      case 'item':
        return read(e.item, year, code);
      case 'constant':
        return number(multiply(parseDecimal(String(e.value)) ?? zero, findUnit(e.unit)?.factor ?? one));
      case 'plus':
        return combined(([a, b]) => number(add(numberOf(a), numberOf(b))));
      case 'minus':
        return combined(([a, b]) => number(subtract(numberOf(a), numberOf(b))));
      case 'times': {
        const percent = e.right.node === 'share' || (e.right.node === 'item' && e.right.item === 'any/percent');
        const by = percent ? rational(1n, 100n) : one;
        return combined(([a, b]) => number(multiply(multiply(numberOf(a), numberOf(b)), by)));
      }
      case 'share':
      case 'ratio':
        return combined(([a, b]) => {
          if (numberOf(b).n === 0n) return { kind: 'undefined' };
          const result = divide(numberOf(a), numberOf(b));
          return number(e.node === 'share' ? multiply(result, rational(100n)) : result);
        });
      case 'latest':
        return at(e.of, input.referenceYear, code);
      case 'least':
      case 'total':
      case 'rising':
      case 'meanGrowth':
      case 'cagr': {
        const years = typeof e.years === 'number' ? e.years : Number.NaN;
        const all = series(e.of, years, code);
        const needed = e.node === 'cagr' ? [all[0], all[all.length - 1]].filter((each) => each !== undefined) : all;
        const unknown = worst(needed);
        if (unknown !== undefined) return unknown;
        const numbers = needed.map(numberOf);
        if (e.node === 'total') return number(numbers.reduce(add, zero));
        if (e.node === 'least') {
          return number([...numbers].sort(compareRational)[0] ?? zero);
        }
        const pairs = numbers.slice(1).map((next, index) => [numbers[index] ?? zero, next] as const);
        if (e.node === 'rising') return truth(pairs.every(([a, b]) => compareRational(a, b) < 0));
        if (pairs.some(([base]) => base.n <= 0n)) return { kind: 'undefined' };
        if (e.node === 'meanGrowth') {
          const rates = pairs.map(([a, b]) => divide(multiply(subtract(b, a), rational(100n)), a));
          return number(divide(rates.reduce(add, zero), rational(BigInt(rates.length))));
        }
        const [base = zero, last = zero] = numbers;
        return last.n < 0n ? { kind: 'undefined' } : { kind: 'growth', base, last, n: years - 1 };
      }
      case 'sum':
      case 'count': {
        const grain = e.node === 'sum' ? grainOf(e.of) : 'enterprise';
        const roster = rosters(grain)[`y${year}`];
        if (roster === undefined) return gap(grain === 'county' ? 'counties' : 'roster', year, undefined);
        const rows = roster.codes.flatMap((member): readonly Plain[] => {
          const where = e.where === undefined ? truth(true) : at(e.where, year, member);
          const value = e.node === 'sum' ? at(e.of, year, member) : number(one);
          if (where.kind !== 'other') return [where, value];
          return where.value === true ? [value] : [];
        });
        return worst(rows) ?? number(rows.map(numberOf).reduce(add, zero));
      }
      case 'holds': {
        const { titles } = e;
        const date = input.referenceDate;
        const valid = input.titles.filter((held) => held.from <= date && (held.to === undefined || held.to >= date));
        return truth(valid.some((held) => held.code === code && Array.isArray(titles) && titles.includes(held.title)));
      }
      case 'is':
        return combined(([of]) =>
          truth(of?.kind === 'other' && Array.isArray(e.values) && e.values.includes(of.value)),
        );
      case 'compare':
        return combined(([a = number(zero), b = number(zero)]) => {
          const sign =
            a.kind === 'other' && b.kind === 'other'
              ? order.indexOf(String(a.value)) - order.indexOf(String(b.value))
              : compareGrowths(a, b);
          const holds = {
            'at-least': sign >= 0,
            'more-than': sign > 0,
            'at-most': sign <= 0,
            'less-than': sign < 0,
            equal: sign === 0,
          };
          return truth(holds[e.operator]);
        });
      case 'all':
      case 'any': {
        const all = below();
        const decisive = e.node === 'any';
        if (all.some((each) => each.kind === 'other' && each.value === decisive)) return truth(decisive);
        return worst(all) ?? truth(!decisive);
      }
      case 'not':
        return combined(([of]) => truth(of?.kind === 'other' && of.value === false));
      case 'tally':
        return combined((all) =>
          number(rational(BigInt(all.filter((each) => each.kind === 'other' && each.value === true).length))),
        );
    }
  };
  return (expression: Expression): Plain => at(expression, input.referenceYear, undefined);
};
