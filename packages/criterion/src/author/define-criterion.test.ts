import { describe, expect, test } from 'vitest';
import { brand, champion, employment, enterpriseOutput, head, littleGiant, output, text } from '../testing.ts';
import { all } from './conditions.ts';
import { defineCriterion } from './define-criterion.ts';
import { defineMetric } from './define-metric.ts';
import { count, holds, sum } from './roster.ts';
import { latest } from './series.ts';

const shown = { better: 'higher', decimals: 1 } as const;
const staff = defineMetric({ ...head('core/staff'), ...shown, unit: '人', value: latest(employment) });
const known = defineMetric({ ...head('core/brand-known'), value: all([brand]) });
const champions = defineMetric({
  ...head('core/champions'),
  ...shown,
  unit: '家',
  value: count(holds([littleGiant, champion])),
});
const about = { id: 'core', version: '1.0.0', title: text('核心'), basis: '认定标准' };

describe('a criterion', () => {
  test('derives items and titles from its metrics, sorted by id', () => {
    const criterion = defineCriterion({ ...about, metrics: [staff, known, champions] });
    expect(criterion.items.map((item) => item.id)).toEqual(['core/brand', 'profile/employment']);
    expect(criterion.titles).toEqual([littleGiant, champion]);
    expect(criterion.metrics.map((metric) => metric.id)).toEqual(['core/staff', 'core/brand-known', 'core/champions']);
    expect(criterion.algebra).toBe('1.0.0');
  });

  test('holds an item that two metrics read once', () => {
    const again = defineMetric({ ...head('core/staff-again'), ...shown, unit: '人', value: latest(employment) });
    expect(defineCriterion({ ...about, metrics: [staff, again] }).items).toHaveLength(1);
  });

  test('refuses two metrics of one id, naming it', () => {
    expect(() => defineCriterion({ ...about, metrics: [staff, staff] })).toThrow(/\/metrics\/1\/id ID_DUPLICATE/);
  });

  test('refuses two metrics that read different items under one id', () => {
    const item = { ...output.item, unit: '亿元' };
    const one = defineMetric({ ...head('core/a'), ...shown, unit: '元', value: latest(output) });
    const other = { ...one, items: [item] };
    expect(() => defineCriterion({ ...about, metrics: [one, other] })).toThrow('ITEM_CONFLICT');
  });

  test('refuses a metric of another criterion', () => {
    const foreign = defineMetric({
      ...head('green/output'),
      ...shown,
      unit: '元',
      value: latest(sum(enterpriseOutput)),
    });
    expect(() => defineCriterion({ ...about, metrics: [foreign] })).toThrow('ID_WRONG');
  });

  test('refuses a metric whose variants differ in dimension', () => {
    const mixed = defineMetric({
      ...head('core/mixed'),
      ...shown,
      unit: '亿元',
      value: {
        output: { title: text('产值'), term: latest(output) },
        staff: { title: text('人数'), term: latest(employment) },
      },
    });
    expect(() => defineCriterion({ ...about, metrics: [mixed] })).toThrow(
      /\/metrics\/0\/variants\/staff\/expression DIMENSION_MISMATCH/,
    );
  });
});
