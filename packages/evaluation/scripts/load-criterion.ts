import {
  all,
  type CriterionDefinition,
  cagr,
  compare,
  constant,
  count,
  defineCriterion,
  defineMetric,
  growth,
  holds,
  is,
  latest,
  least,
  type Metric,
  ratio,
  rising,
  share,
  sum,
  type Term,
  total,
} from '@qunxing/criterion';
import {
  about,
  energy,
  energyBenchmark,
  leading,
  level,
  mechanism,
  once,
  output,
  platform,
  research,
  revenue,
  series,
  sme,
  software,
  staff,
  text,
  titles,
  water,
  waterBenchmark,
} from './load-items.ts';

export const basis = 'synthetic';
const metric = (id: string) => ({ ...about(id), basis });
const percent = (id: string, value: Term<'percent', 'cluster', 'yearly'>): Metric =>
  defineMetric({ ...metric(id), unit: '%', better: 'higher', decimals: 1, value: latest(value) });

export const metrics: readonly Metric[] = [
  ...series.map((of, index) =>
    defineMetric({
      ...metric(`least-${index}`),
      unit: '亿元',
      better: 'higher',
      decimals: 2,
      value: least(of, { years: 3 }),
    }),
  ),
  ...series.map((of, index) =>
    defineMetric({
      ...metric(`growth-${index}`),
      unit: '%/年',
      better: 'higher',
      decimals: 1,
      value: growth(of, { years: 4 }),
    }),
  ),
  ...series.slice(0, 4).map((of, index) =>
    defineMetric({
      ...metric(`total-${index}`),
      unit: '亿元',
      better: 'higher',
      decimals: 2,
      value: total(of, { years: 3 }),
    }),
  ),
  ...once.map((of, index) =>
    defineMetric({ ...metric(`once-${index}`), unit: '平方公里', better: 'lower', decimals: 1, value: of }),
  ),
  defineMetric({ ...metric('mechanism-level'), value: mechanism }),
  percent('sme-share', share(sum(output, sme), sum(output))),
  percent('leading-share', share(sum(output, leading), sum(output))),
  percent('leading-sme-share', share(sum(output, all([leading, sme])), sum(output, leading))),
  percent('research-share', share(sum(research), sum(revenue))),
  percent('sme-count-share', share(count(sme), count())),
  percent('platform-share', share(count(platform), count())),
  percent('software-share', share(count(software), count())),
  percent('level-share', share(count(is(level, ['two', 'three', 'four'])), count())),
  percent('energy-share', share(count(compare(energy, 'at-most', energyBenchmark)), count())),
  percent('water-share', share(count(compare(water, 'at-most', waterBenchmark)), count())),
  defineMetric({ ...metric('software-rise'), value: rising(share(count(software), count()), { years: 3 }) }),
  defineMetric({
    ...metric('sme-research-growth'),
    unit: '%/年',
    better: 'higher',
    decimals: 1,
    value: cagr(sum(research, sme), { years: 3 }),
  }),
  defineMetric({
    ...metric('least-sum'),
    unit: '亿元',
    better: 'higher',
    decimals: 2,
    value: least(sum(output), { years: 3 }),
  }),
  defineMetric({
    ...metric('output-per-head'),
    unit: '万元/人',
    better: 'higher',
    decimals: 2,
    value: latest(ratio(sum(output), sum(staff))),
  }),
  defineMetric({
    ...metric('giants'),
    unit: '家',
    better: 'higher',
    decimals: 0,
    value: count(holds(titles.slice(0, 1))),
  }),
  defineMetric({ ...metric('titled'), unit: '家', better: 'higher', decimals: 0, value: count(holds(titles)) }),
  defineMetric({
    ...metric('titled-leading'),
    unit: '家',
    better: 'higher',
    decimals: 0,
    value: count(all([latest(leading), holds(titles)])),
  }),
  defineMetric({
    ...metric('large-researchers'),
    unit: '家',
    better: 'higher',
    decimals: 0,
    value: latest(count(compare(research, 'more-than', constant('100', '万元')))),
  }),
  defineMetric({ ...metric('staff-sum'), unit: '人', better: 'higher', decimals: 0, value: latest(sum(staff)) }),
  defineMetric({
    ...metric('revenue-least'),
    unit: '亿元',
    better: 'higher',
    decimals: 2,
    value: least(sum(revenue), { years: 3 }),
  }),
];

/** A criterion of forty metrics over figures and rosters, for measurements only. */
export const load: CriterionDefinition = defineCriterion({
  id: 'load',
  version: '1.0.0',
  title: text('load'),
  basis,
  metrics,
});
