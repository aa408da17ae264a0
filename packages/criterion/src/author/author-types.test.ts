import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Expression } from '../expression.ts';
import {
  area,
  brand,
  champion,
  cleanShare,
  countyOutput,
  employment,
  enterpriseOutput,
  enterpriseStaff,
  exchangeRate,
  exported,
  inLeadingIndustry,
  leadingOutput,
  littleGiant,
  mechanism,
  output,
  pillar,
  services,
  sizeClass,
  standing,
  text,
} from '../testing.ts';
import { minus, plus, ratio, share, times } from './arithmetic.ts';
import { all, any, compare, is, not, reaches, tally } from './conditions.ts';
import { constant } from './constant.ts';
import { numberParameter, titlesParameter, valuesParameter } from './parameters.ts';
import { count, holds, sum } from './roster.ts';
import { cagr, latest, least, meanGrowth, rising, total } from './series.ts';
import type { Term } from './term.ts';

const isSmall = is(sizeClass, ['small', 'micro']);
const three = { years: 3 };
const window = {
  ...numberParameter({ title: text('年数'), unit: '年', least: '2', most: '4', usual: '3' }),
  name: 'window',
};
const floor = {
  ...numberParameter({ title: text('下限'), unit: '亿元', least: '0', most: '9', usual: '1' }),
  name: 'floor',
};
const titles = {
  ...titlesParameter({ title: text('称号'), allowed: [littleGiant, champion], usual: [champion] }),
  name: 'titles',
};
const classes = {
  ...valuesParameter({ title: text('类型'), allowed: ['small', 'micro'], usual: ['small'] }),
  name: 'classes',
};

describe('the compiler and the run-time rules give each builder the same type', () => {
  test('arithmetic', () => {
    const money = plus(output, leadingOutput);
    expectTypeOf(money).toEqualTypeOf<Term<'money', 'cluster', 'yearly'>>();
    expect(money.type).toEqual({ dimension: 'money', grain: 'cluster', time: 'yearly' });

    const difference = minus(enterpriseOutput, constant('1', '亿元'));
    expectTypeOf(difference).toEqualTypeOf<Term<'money', 'enterprise', 'yearly'>>();
    expect(difference.type).toEqual({ dimension: 'money', grain: 'enterprise', time: 'yearly' });

    const constantFirst = minus(constant(floor), enterpriseOutput);
    expectTypeOf(constantFirst).toEqualTypeOf<Term<'money', 'enterprise', 'yearly'>>();
    expect(constantFirst.type).toEqual({ dimension: 'money', grain: 'enterprise', time: 'yearly' });

    const exchanged = times(exported, exchangeRate);
    expectTypeOf(exchanged).toEqualTypeOf<Term<'money', 'cluster', 'yearly'>>();
    expect(exchanged.type).toEqual({ dimension: 'money', grain: 'cluster', time: 'yearly' });

    const portion = times(output, cleanShare);
    expectTypeOf(portion).toEqualTypeOf<Term<'money', 'cluster', 'yearly'>>();
    expect(portion.type).toEqual({ dimension: 'money', grain: 'cluster', time: 'yearly' });

    const doubled = times(area, constant(2, '无'));
    expectTypeOf(doubled).toEqualTypeOf<Term<'area', 'cluster', 'once'>>();
    expect(doubled.type).toEqual({ dimension: 'area', grain: 'cluster', time: 'once' });

    const percent = share(leadingOutput, output);
    expectTypeOf(percent).toEqualTypeOf<Term<'percent', 'cluster', 'yearly'>>();
    expect(percent.type).toEqual({ dimension: 'percent', grain: 'cluster', time: 'yearly' });

    const perHead = ratio(enterpriseOutput, enterpriseStaff);
    expectTypeOf(perHead).toEqualTypeOf<Term<'money/persons', 'enterprise', 'yearly'>>();
    expect(perHead.type).toEqual({ dimension: 'money/persons', grain: 'enterprise', time: 'yearly' });

    const multiple = ratio(output, leadingOutput);
    expectTypeOf(multiple).toEqualTypeOf<Term<'number', 'cluster', 'yearly'>>();
    expect(multiple.type).toEqual({ dimension: 'number', grain: 'cluster', time: 'yearly' });

    const half = ratio(output, constant(2, '无'));
    expectTypeOf(half).toEqualTypeOf<Term<'money', 'cluster', 'yearly'>>();
    expect(half.type).toEqual({ dimension: 'money', grain: 'cluster', time: 'yearly' });
  });

  test('series', () => {
    const last = latest(sizeClass);
    expectTypeOf(last).toEqualTypeOf<Term<'category', 'enterprise', 'once'>>();
    expect(last.type).toMatchObject({ dimension: 'category', grain: 'enterprise', time: 'once' });

    const lowest = least(output, three);
    expectTypeOf(lowest).toEqualTypeOf<Term<'money', 'cluster', 'once'>>();
    expect(lowest.type).toEqual({ dimension: 'money', grain: 'cluster', time: 'once' });

    const summed = total(enterpriseOutput, { years: window });
    expectTypeOf(summed).toEqualTypeOf<Term<'money', 'enterprise', 'once'>>();
    expect(summed.type).toEqual({ dimension: 'money', grain: 'enterprise', time: 'once' });

    for (const growth of [cagr(output, three), meanGrowth(output, { years: window })]) {
      expectTypeOf(growth).toEqualTypeOf<Term<'growth', 'cluster', 'once'>>();
      expect(growth.type).toEqual({ dimension: 'growth', grain: 'cluster', time: 'once' });
    }

    const rises = rising(employment, three);
    expectTypeOf(rises).toEqualTypeOf<Term<'truth', 'cluster', 'once'>>();
    expect(rises.type).toEqual({ dimension: 'truth', grain: 'cluster', time: 'once' });
  });

  test('rosters', () => {
    const small = sum(enterpriseOutput, isSmall);
    expectTypeOf(small).toEqualTypeOf<Term<'money', 'cluster', 'yearly'>>();
    expect(small.type).toEqual({ dimension: 'money', grain: 'cluster', time: 'yearly' });

    const counties = sum(countyOutput, brand);
    expectTypeOf(counties).toEqualTypeOf<Term<'money', 'cluster', 'yearly'>>();
    expect(counties.type).toEqual({ dimension: 'money', grain: 'cluster', time: 'yearly' });

    const roster = count();
    expectTypeOf(roster).toEqualTypeOf<Term<'enterprises', 'cluster', 'yearly'>>();
    expect(roster.type).toEqual({ dimension: 'enterprises', grain: 'cluster', time: 'yearly' });

    const holders = count(holds(titles));
    expectTypeOf(holders).toEqualTypeOf<Term<'enterprises', 'cluster', 'once'>>();
    expect(holders.type).toEqual({ dimension: 'enterprises', grain: 'cluster', time: 'once' });
  });

  test('conditions', () => {
    const among = is(sizeClass, classes);
    expectTypeOf(among).toEqualTypeOf<Term<'truth', 'enterprise', 'yearly'>>();
    expect(among.type).toEqual({ dimension: 'truth', grain: 'enterprise', time: 'yearly' });

    const fast = compare(cagr(output, three), 'more-than', constant(10, '%/年'));
    expectTypeOf(fast).toEqualTypeOf<Term<'truth', 'cluster', 'once'>>();
    expect(fast.type).toEqual({ dimension: 'truth', grain: 'cluster', time: 'once' });

    const levels = compare(mechanism, 'at-least', services);
    expectTypeOf(levels).toEqualTypeOf<Term<'truth', 'cluster', 'once'>>();
    expect(levels.type).toEqual({ dimension: 'truth', grain: 'cluster', time: 'once' });

    const both = all([inLeadingIndustry, isSmall, brand]);
    expectTypeOf(both).toEqualTypeOf<Term<'truth', 'enterprise', 'yearly'>>();
    expect(both.type).toEqual({ dimension: 'truth', grain: 'enterprise', time: 'yearly' });

    const either = any([brand, not(pillar), reaches(standing, 'province')]);
    expectTypeOf(either).toEqualTypeOf<Term<'truth', 'cluster', 'once'>>();
    expect(either.type).toEqual({ dimension: 'truth', grain: 'cluster', time: 'once' });

    const held = tally([brand, pillar]);
    expectTypeOf(held).toEqualTypeOf<Term<'pieces', 'cluster', 'once'>>();
    expect(held.type).toEqual({ dimension: 'pieces', grain: 'cluster', time: 'once' });
  });
});

describe('the compiler refuses what the run-time rules refuse', () => {
  const refused = (build: () => Term, code: string): void => {
    expect(build).toThrow(code);
  };

  test('a wrong dimension', () => {
    // @ts-expect-error money plus persons
    refused(() => plus(output, employment), 'DIMENSION_MISMATCH');
    // @ts-expect-error money minus a constant of persons
    refused(() => minus(output, constant(3, '人')), 'DIMENSION_MISMATCH');
    // @ts-expect-error a constant of persons minus money
    refused(() => minus(constant(3, '人'), output), 'DIMENSION_MISMATCH');
    // @ts-expect-error money is no part of persons
    refused(() => share(output, employment), 'DIMENSION_MISMATCH');
    // @ts-expect-error money times money
    refused(() => times(output, output), 'DIMENSION_MISMATCH');
    // @ts-expect-error the exchange rate is for foreign money only
    refused(() => times(output, exchangeRate), 'DIMENSION_MISMATCH');
    // @ts-expect-error a truth has no ratio
    refused(() => ratio(brand, area), 'DIMENSION_MISMATCH');
    // @ts-expect-error a quotient is not divided again
    refused(() => ratio(ratio(output, employment), employment), 'DIMENSION_MISMATCH');
    // @ts-expect-error the least of truths
    refused(() => least(inLeadingIndustry, three), 'DIMENSION_MISMATCH');
    // @ts-expect-error the growth of a category
    refused(() => cagr(sizeClass, three), 'DIMENSION_MISMATCH');
    // @ts-expect-error the sum of truths
    refused(() => sum(inLeadingIndustry), 'DIMENSION_MISMATCH');
    // @ts-expect-error enterprises are summed where a truth holds, not where a number is
    refused(() => sum(enterpriseOutput, enterpriseOutput), 'DIMENSION_MISMATCH');
    // @ts-expect-error a number is not one of several values
    refused(() => is(output, ['large']), 'DIMENSION_MISMATCH');
    // @ts-expect-error money compared with persons
    refused(() => compare(output, 'at-least', employment), 'DIMENSION_MISMATCH');
    // @ts-expect-error growth compared with percent
    refused(() => compare(cagr(output, three), 'at-least', constant(10, '%')), 'DIMENSION_MISMATCH');
    // @ts-expect-error truths have no size
    refused(() => compare(brand, 'equal', pillar), 'DIMENSION_MISMATCH');
    // @ts-expect-error not a number
    refused(() => not(area), 'DIMENSION_MISMATCH');
    // @ts-expect-error a number among truths
    refused(() => all([brand, area]), 'DIMENSION_MISMATCH');
    // @ts-expect-error a number first among truths
    refused(() => tally([area, brand]), 'DIMENSION_MISMATCH');
  });

  test('arithmetic on growth: it can only be compared', () => {
    const growth = cagr(output, three);
    // @ts-expect-error growth plus growth
    refused(() => plus(growth, growth), 'DIMENSION_MISMATCH');
    // @ts-expect-error growth times a number
    refused(() => times(growth, constant(2, '无')), 'DIMENSION_MISMATCH');
    // @ts-expect-error the share of one growth in another
    refused(() => share(growth, growth), 'DIMENSION_MISMATCH');
    // @ts-expect-error the sum of the enterprises' growth
    refused(() => sum(cagr(enterpriseOutput, three)), 'DIMENSION_MISMATCH');
  });

  test('a wrong grain', () => {
    // @ts-expect-error yearly money of the cluster plus that of an enterprise
    refused(() => plus(output, enterpriseOutput), 'GRAIN_MISMATCH');
    // @ts-expect-error enterprises plus counties
    refused(() => plus(enterpriseOutput, countyOutput), 'GRAIN_MISMATCH');
    // @ts-expect-error one enterprise as a part of the cluster, before summing
    refused(() => share(enterpriseOutput, output), 'GRAIN_MISMATCH');
    // @ts-expect-error a value of the cluster has nothing to sum over
    refused(() => sum(output), 'GRAIN_MISMATCH');
    // @ts-expect-error counties where a truth about an enterprise holds
    refused(() => sum(countyOutput, isSmall), 'GRAIN_MISMATCH');
    // @ts-expect-error enterprises are not counted by a truth about the cluster
    refused(() => count(brand), 'GRAIN_MISMATCH');
    // @ts-expect-error a truth about enterprises beside a yearly one about the cluster
    refused(() => all([isSmall, compare(output, 'more-than', leadingOutput)]), 'GRAIN_MISMATCH');
  });

  test('a wrong time', () => {
    // @ts-expect-error the latest of what there is once
    refused(() => latest(area), 'TIME_MISMATCH');
    // @ts-expect-error the least over years of what there is once
    refused(() => least(area, three), 'TIME_MISMATCH');
    // @ts-expect-error the growth of a constant
    refused(() => cagr(constant('1', '亿元'), three), 'TIME_MISMATCH');
    // @ts-expect-error yearly money of enterprises where a title is held on the reference date
    refused(() => sum(enterpriseOutput, holds([littleGiant])), 'TIME_MISMATCH');
    // @ts-expect-error a title on the reference date and a truth of each year
    refused(() => all([holds([littleGiant]), inLeadingIndustry]), 'TIME_MISMATCH');
  });

  test('a unit that is not one', () => {
    // @ts-expect-error there is no unit 千元
    refused(() => constant('1', '千元'), 'UNIT_UNKNOWN');
  });

  test('a window that is not counted in years', () => {
    // @ts-expect-error the parameter is money
    refused(() => cagr(output, { years: floor }), 'PARAMETER_MISMATCH');
  });

  test('titles where values belong, and values where titles belong', () => {
    // @ts-expect-error a list of titles names no size class
    refused(() => is(sizeClass, titles), 'OPTION_UNKNOWN');
    // @ts-expect-error a list of size classes names no title
    refused(() => holds(classes), 'TITLE_UNKNOWN');
  });
});

describe('only run time can see', () => {
  test.each<[string, () => Term, string]>([
    ['a value that is no option', () => is(sizeClass, ['giant']), 'OPTION_UNKNOWN'],
    ['a level that is not on the scale', () => reaches(mechanism, 'superb'), 'OPTION_UNKNOWN'],
    ['levels of two scales', () => compare(mechanism, 'at-least', standing), 'SCALE_MISMATCH'],
    ['levels of a choice, which has no order', () => compare(sizeClass, 'at-least', sizeClass), 'SCALE_MISMATCH'],
    ['a decimal that is none', () => constant('1e3', '元'), 'DECIMAL_WRONG'],
    ['a fraction written as a number', () => constant(0.1, '元'), 'DECIMAL_WRONG'],
    ['a window of no years', () => least(output, { years: 0 }), 'WINDOW_RANGE'],
    ['growth over one year', () => cagr(output, { years: 1 }), 'WINDOW_RANGE'],
    ['a window of half a year', () => total(output, { years: 1.5 }), 'WINDOW_RANGE'],
    ['a window of eleven years', () => least(employment, { years: 11 }), 'WINDOW_RANGE'],
    ['a window longer than the form asks for', () => least(output, { years: 5 }), 'WINDOW_BEYOND_ITEM'],
  ])('%s', (_, build, code) => {
    expect(build).toThrow(code);
  });

  test('and accepts the neighbors of these', () => {
    expect(least(output, { years: 1 }).type.time).toBe('once');
    expect(cagr(output, { years: 2 }).type.dimension).toBe('growth');
    expect(least(employment, { years: 10 }).type.time).toBe('once');
    expect(least(output, { years: 4 }).type.time).toBe('once');
  });

  test('two different items under one id', () => {
    const other = { ...output, item: { ...output.item, unit: '亿元' }, items: [{ ...output.item, unit: '亿元' }] };
    expect(() => plus(output, other)).toThrow('ITEM_CONFLICT');
  });
});

test('a level and all above it is a plain list of values', () => {
  expect(reaches(standing, 'province').expression).toEqual<Expression>({
    node: 'is',
    of: { node: 'item', item: 'core/niche-standing' },
    values: ['province', 'nation'],
  });
});
