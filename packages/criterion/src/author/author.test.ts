import { describe, expect, test } from 'vitest';
import {
  all,
  cagr,
  choiceItem,
  compare,
  constant,
  count,
  declaredItem,
  defineCriterion,
  defineMetric,
  growth,
  holds,
  is,
  judgedItem,
  latest,
  least,
  minus,
  not,
  numberItem,
  numberParameter,
  plus,
  rankItem,
  ratio,
  reaches,
  rising,
  share,
  sum,
  tally,
  times,
  titlesParameter,
  total,
  valuesParameter,
} from '../index.ts';

const text = (zh: string) => ({ 'zh-CN': zh, en: zh });
const described = (id: string) => ({ id, title: text(id), help: text(id), privacy: 'official' }) as const;
const output = numberItem({
  ...described('profile/gross-output'),
  unit: '万元',
  grain: 'cluster',
  time: 'yearly',
  years: 4,
  least: '0',
});
const enterpriseOutput = numberItem({
  ...described('roster/output'),
  unit: '万元',
  grain: 'enterprise',
  time: 'yearly',
});
const area = numberItem({ ...described('profile/land-area'), unit: '平方公里', grain: 'cluster', time: 'once' });
const exportsUsd = numberItem({ ...described('profile/exports'), unit: '万美元', grain: 'cluster', time: 'yearly' });
const rate = numberItem({ ...described('profile/exchange-rate'), unit: '元/美元', grain: 'cluster', time: 'yearly' });
const brand = declaredItem({ ...described('core/brand'), grain: 'cluster', time: 'once' });
const leading = declaredItem({ ...described('roster/leading'), grain: 'enterprise', time: 'yearly' });
const size = choiceItem({
  ...described('roster/size'),
  grain: 'enterprise',
  time: 'yearly',
  options: [
    { value: 'large', title: text('大') },
    { value: 'small', title: text('小') },
  ],
});
const mechanism = judgedItem({
  ...described('g/mechanism'),
  grain: 'cluster',
  time: 'once',
  options: [
    { value: 'absent', title: text('无') },
    { value: 'partial', title: text('部分') },
    { value: 'met', title: text('符合') },
  ],
});
const standing = rankItem({
  ...described('core/standing'),
  grain: 'cluster',
  time: 'once',
  options: [
    { value: 'none', title: text('无') },
    { value: 'province', title: text('省') },
  ],
});
const giant = { id: 'little-giant', title: text('小巨人') };
const head = (id: string) => ({ id, title: text(id), help: text(id), basis: '认定标准（一）' }) as const;

describe('author', () => {
  test('builds', () => {
    const m1 = defineMetric({
      ...head('c/output'),
      unit: '亿元',
      better: 'higher',
      decimals: 2,
      value: least(output, { years: 3 }),
    });
    const m2 = defineMetric({
      ...head('c/growth'),
      unit: '%/年',
      better: 'higher',
      decimals: 1,
      parameters: { window: numberParameter({ title: text('期间'), unit: '年', least: '2', most: '4', usual: '3' }) },
      value: (p) => growth(output, { years: p.window }),
    });
    const m3 = defineMetric({ ...head('c/standing'), value: standing });
    const m4 = defineMetric({ ...head('c/brand'), value: brand });
    const m5 = defineMetric({
      ...head('c/sme-share'),
      unit: '%',
      better: 'higher',
      decimals: 1,
      parameters: { classes: valuesParameter({ title: text('中小'), allowed: ['large', 'small'], usual: ['small'] }) },
      value: (p) => latest(share(sum(enterpriseOutput, is(size, p.classes)), sum(enterpriseOutput))),
    });
    const m6 = defineMetric({
      ...head('c/premium'),
      unit: '家',
      better: 'higher',
      decimals: 0,
      parameters: { titles: titlesParameter({ title: text('x'), allowed: [giant], usual: [giant] }) },
      value: (p) => count(all([holds(p.titles), latest(leading)])),
    });
    const m7 = defineMetric({
      ...head('c/density'),
      unit: '亿元/平方公里',
      better: 'higher',
      decimals: 2,
      value: ratio(latest(output), area),
    });
    const m8 = defineMetric({
      ...head('c/x'),
      unit: '万元',
      better: 'higher',
      decimals: 2,
      value: latest(plus(output, times(exportsUsd, rate))),
    });
    const m9 = defineMetric({
      ...head('c/y'),
      value: all([
        compare(cagr(output, { years: 3 }), 'more-than', constant(10, '%/年')),
        not(brand),
        rising(output, { years: 3 }),
        reaches(mechanism, 'partial'),
      ]),
    });
    const m10 = defineMetric({
      ...head('c/z'),
      unit: '项',
      better: 'higher',
      decimals: 0,
      value: tally([brand, brand]),
    });
    const m11 = defineMetric({
      ...head('c/w'),
      unit: '亿元',
      better: 'higher',
      decimals: 0,
      value: { a: { title: text('a'), term: total(minus(output, constant('1', '亿元')), { years: 2 }) } },
    });
    const c = defineCriterion({
      id: 'c',
      version: '1.0.0',
      title: text('c'),
      basis: 'x',
      metrics: [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11],
    });
    expect(c.items.length).toBeGreaterThan(5);
    expect(m2.definition.variants.cagr?.expression).toEqual({
      node: 'cagr',
      of: { node: 'item', item: 'profile/gross-output' },
      years: { parameter: 'window' },
    });
  });
});
