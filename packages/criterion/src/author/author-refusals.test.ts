import { describe, expect, test } from 'vitest';
import {
  area,
  brand,
  champion,
  countyOutput,
  employment,
  enterpriseOutput,
  exchangeRate,
  inLeadingIndustry,
  leadingOutput,
  littleGiant,
  mechanism,
  output,
  pillar,
  sizeClass,
  standing,
  text,
} from '../testing.ts';
import { minus, plus, ratio, share, times } from './arithmetic.ts';
import { all, compare, is, not, reaches, tally } from './conditions.ts';
import { constant } from './constant.ts';
import { numberParameter, titlesParameter, valuesParameter } from './parameters.ts';
import { count, holds, sum } from './roster.ts';
import { cagr, latest, least, total } from './series.ts';
import type { Term } from './term.ts';

const isSmall = is(sizeClass, ['small', 'micro']);
const three = { years: 3 };
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
