import { describe, expect, test } from 'vitest';
import { area, brand, employment, enterpriseOutput, head, littleGiant, mechanism, output, text } from '../testing.ts';
import { ratio } from './arithmetic.ts';
import { constant } from './constant.ts';
import { defineMetric } from './define-metric.ts';
import { numberParameter, titlesParameter } from './parameters.ts';
import { count, holds } from './roster.ts';
import { growth, latest, least } from './series.ts';

const shown = { better: 'higher', decimals: 1 } as const;
const years = numberParameter({ title: text('年数'), unit: '年', least: '2', most: '4', usual: '3' });

describe('a metric', () => {
  test('with one formula calls it `value`', () => {
    const metric = defineMetric({
      ...head('core/gross-output'),
      ...shown,
      unit: '亿元',
      value: least(output, { years: 3 }),
    });
    expect(metric.definition).toEqual({
      ...head('core/gross-output'),
      ...shown,
      dimension: 'money',
      unit: '亿元',
      parameters: {},
      variants: {
        value: {
          title: text('core/gross-output'),
          expression: { node: 'least', of: { node: 'item', item: 'profile/gross-output' }, years: 3 },
        },
      },
    });
    expect(metric.items).toEqual([output.item]);
  });

  test('refers to its parameters by name, in every variant', () => {
    const metric = defineMetric({
      ...head('core/output-growth'),
      ...shown,
      unit: '%/年',
      parameters: { window: years },
      value: (p) => growth(output, { years: p.window }),
    });
    expect(metric.definition.parameters).toEqual({ window: { ...years.definition, kind: 'number' } });
    expect(Object.keys(metric.definition.variants)).toEqual(['cagr', 'meanGrowth']);
    expect(metric.definition.variants.cagr?.expression).toEqual({
      node: 'cagr',
      of: { node: 'item', item: 'profile/gross-output' },
      years: { parameter: 'window' },
    });
  });

  test('carries the titles that a list parameter allows', () => {
    const metric = defineMetric({
      ...head('sme-gradient/champions'),
      ...shown,
      unit: '家',
      parameters: { titles: titlesParameter({ title: text('称号'), allowed: [littleGiant], usual: [littleGiant] }) },
      value: (p) => count(holds(p.titles)),
    });
    expect(metric.titles).toEqual([littleGiant]);
  });

  test('that is a judgement or a declaration needs no unit', () => {
    expect(defineMetric({ ...head('governance/mechanism'), value: mechanism }).definition).toMatchObject({
      dimension: 'category',
      better: 'higher',
      decimals: 0,
    });
    expect(defineMetric({ ...head('core/brand'), value: brand }).definition).not.toHaveProperty('unit');
  });

  test('shows a quotient in a quotient of units', () => {
    const metric = defineMetric({
      ...head('core/density'),
      ...shown,
      unit: '亿元/平方公里',
      value: ratio(latest(output), area),
    });
    expect(metric.definition.dimension).toBe('money/area');
  });
});

test('the compiler refuses metrics that do not fit together', () => {
  const cases = [
    // @ts-expect-error a yearly value
    () => defineMetric({ ...head('a/b'), ...shown, unit: '万元', value: output }),
    // @ts-expect-error a value of each enterprise
    () => defineMetric({ ...head('a/b'), ...shown, unit: '万元', value: latest(enterpriseOutput) }),
    // @ts-expect-error money shown in persons
    () => defineMetric({ ...head('a/b'), ...shown, unit: '人', value: latest(output) }),
    // @ts-expect-error a number without a unit
    () => defineMetric({ ...head('a/b'), ...shown, value: latest(employment) }),
    // @ts-expect-error a truth with a unit
    () => defineMetric({ ...head('a/b'), unit: '家', value: brand }),
    // @ts-expect-error growth shown as a percentage of something
    () => defineMetric({ ...head('a/b'), ...shown, unit: '%', value: growth(output, { years: 3 }) }),
    () =>
      defineMetric({
        ...head('a/b'),
        ...shown,
        // @ts-expect-error money shown in persons, with a parameter
        unit: '人',
        parameters: { window: years },
        value: (p) => least(output, { years: p.window }),
      }),
    // @ts-expect-error a quotient shown upside down
    () => defineMetric({ ...head('a/b'), ...shown, unit: '平方公里/亿元', value: ratio(latest(output), area) }),
    () =>
      defineMetric({
        ...head('a/b'),
        ...shown,
        unit: '亿元',
        parameters: { window: years },
        // @ts-expect-error no parameter has this name
        value: (p) => least(output, { years: p.windows }),
      }),
    // @ts-expect-error a constant in a unit that there is not
    () => defineMetric({ ...head('a/b'), ...shown, unit: '元', value: constant('1', '块') }),
  ];
  // What these would build is refused by `readDefinition`; here the compiler is what is tested.
  expect(cases).toHaveLength(10);
});
