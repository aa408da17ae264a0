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

test('a level and all above it is a plain list of values', () => {
  expect(reaches(standing, 'province').expression).toEqual<Expression>({
    node: 'is',
    of: { node: 'item', item: 'core/niche-standing' },
    values: ['province', 'nation'],
  });
});
