import type { Grain } from '../expression.ts';
import type { ArithmeticDimension, Dimension } from '../unit.ts';
import type { Variant } from './define-metric.ts';
import { type NumberParameter, namesOf, type Supplied } from './parameters.ts';
import { type Term, term } from './term.ts';

/** How many consecutive years, ending with the reference year, a series is read over: a number or a parameter in 年. */
export interface Years {
  readonly years: number | Supplied<NumberParameter<'年'>>;
}

type OverYears = 'least' | 'total' | 'cagr' | 'meanGrowth' | 'rising';

const overYears = <D extends Dimension, G extends Grain>(node: OverYears, of: Term, { years }: Years) =>
  typeof years === 'number'
    ? term<D, G, 'once'>({ node, of: of.expression, years }, [of])
    : term<D, G, 'once'>({ node, of: of.expression, years: { parameter: years.name } }, [of, namesOf(years)]);

/** The value of the reference year, of a number, truth or category. */
export const latest = <D extends Dimension, G extends Grain>(of: Term<D, G, 'yearly'>): Term<D, G, 'once'> =>
  term({ node: 'latest', of: of.expression }, [of]);

/** The smallest value of the years, for "in each of the three years" (近三年均). */
export const least = <D extends ArithmeticDimension, G extends Grain>(
  of: Term<D, G, 'yearly'>,
  window: Years,
): Term<D, G, 'once'> => overYears('least', of, window);

/** The sum over the years (近三年累计). */
export const total = <D extends ArithmeticDimension, G extends Grain>(
  of: Term<D, G, 'yearly'>,
  window: Years,
): Term<D, G, 'once'> => overYears('total', of, window);

/** Compound average yearly growth from the first of the years to the last; three years give two intervals. */
export const cagr = <G extends Grain>(
  of: Term<ArithmeticDimension, G, 'yearly'>,
  window: Years,
): Term<'growth', G, 'once'> => overYears('cagr', of, window);

/** The arithmetic mean of the growth from each year to the next. */
export const meanGrowth = <G extends Grain>(
  of: Term<ArithmeticDimension, G, 'yearly'>,
  window: Years,
): Term<'growth', G, 'once'> => overYears('meanGrowth', of, window);

/** Whether each year exceeds the one before. */
export const rising = <G extends Grain>(
  of: Term<ArithmeticDimension, G, 'yearly'>,
  window: Years,
): Term<'truth', G, 'once'> => overYears('rising', of, window);

/** Average yearly growth of the cluster in both ways of counting it; the standard names the one that counts. */
export const growth = (
  of: Term<ArithmeticDimension, 'cluster', 'yearly'>,
  window: Years,
): { readonly cagr: Variant<'growth'>; readonly meanGrowth: Variant<'growth'> } => ({
  cagr: { title: { 'zh-CN': '复合年均增速', en: 'Compound annual growth rate' }, term: cagr(of, window) },
  meanGrowth: {
    title: { 'zh-CN': '逐年增速的平均值', en: 'Mean of the yearly growth rates' },
    term: meanGrowth(of, window),
  },
});
