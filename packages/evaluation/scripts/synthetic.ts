import {
  all,
  type CriterionDefinition,
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
  type Localized,
  latest,
  least,
  type Metric,
  numberItem,
  ratio,
  rising,
  share,
  sum,
  type Term,
  total,
} from '@qunxing/criterion';
import type { CaseInput, Requirement, RosterYear, Sourced, Standard, Threshold } from '../src/index.ts';

const text = (value: string): Localized => ({ 'zh-CN': value, en: value });
const about = (id: string) => ({ id: `load/${id}`, title: text(id), help: text(id) });
const item = (id: string) => ({ ...about(id), privacy: 'official' as const });
const yearly = { grain: 'cluster', time: 'yearly', years: 4 } as const;
const member = { grain: 'enterprise', time: 'yearly', years: 4 } as const;
const lastYear = { ...member, years: 1 } as const;
const option = (value: string) => ({ value, title: text(value) });

const series = ['gross-output', 'rd-cost', 'exports', 'patents', 'energy-used', 'trained'].map((id) =>
  numberItem({ ...item(id), ...yearly, unit: '万元' }),
);
const once = ['land', 'brand-value', 'area-two'].map((id) =>
  numberItem({ ...item(id), grain: 'cluster', time: 'once', unit: '平方公里' }),
);
const mechanism = judgedItem({
  ...item('mechanism'),
  grain: 'cluster',
  time: 'once',
  options: [option('absent'), option('met')],
});
const output = numberItem({ ...item('output'), ...member, unit: '万元' });
const revenue = numberItem({ ...item('revenue'), ...member, unit: '万元' });
const research = numberItem({ ...item('research'), ...member, unit: '万元' });
const staff = numberItem({ ...item('staff'), ...member, unit: '人' });
const energy = numberItem({ ...item('energy'), ...lastYear, unit: '千克标准煤/单位产品' });
const energyBenchmark = numberItem({ ...item('energy-benchmark'), ...lastYear, unit: '千克标准煤/单位产品' });
const water = numberItem({ ...item('water'), ...lastYear, unit: '立方米/单位产品' });
const waterBenchmark = numberItem({ ...item('water-benchmark'), ...lastYear, unit: '立方米/单位产品' });
const size = choiceItem({
  ...item('size'),
  ...member,
  options: [option('large'), option('medium'), option('small'), option('micro')],
});
const level = choiceItem({
  ...item('level'),
  ...lastYear,
  options: [option('one'), option('two'), option('three'), option('four')],
});
const leading = declaredItem({ ...item('leading'), ...member });
const platform = declaredItem({ ...item('platform'), ...lastYear });
const software = declaredItem({ ...item('software'), ...member });
const sme = is(size, ['medium', 'small', 'micro']);
const titles = ['little-giant', 'specialised-sme', 'innovative-sme', 'high-tech'].map((id) => ({
  id,
  title: text(id),
}));

const basis = 'synthetic';
const percent = (id: string, value: Term<'percent', 'cluster', 'yearly'>): Metric =>
  defineMetric({ ...about(id), basis, unit: '%', better: 'higher', decimals: 1, value: latest(value) });

const metrics: readonly Metric[] = [
  ...series.map((of, index) =>
    defineMetric({
      ...about(`least-${index}`),
      basis,
      unit: '亿元',
      better: 'higher',
      decimals: 2,
      value: least(of, { years: 3 }),
    }),
  ),
  ...series.map((of, index) =>
    defineMetric({
      ...about(`growth-${index}`),
      basis,
      unit: '%/年',
      better: 'higher',
      decimals: 1,
      value: growth(of, { years: 4 }),
    }),
  ),
  ...series.slice(0, 4).map((of, index) =>
    defineMetric({
      ...about(`total-${index}`),
      basis,
      unit: '亿元',
      better: 'higher',
      decimals: 2,
      value: total(of, { years: 3 }),
    }),
  ),
  ...once.map((of, index) =>
    defineMetric({ ...about(`once-${index}`), basis, unit: '平方公里', better: 'lower', decimals: 1, value: of }),
  ),
  defineMetric({ ...about('mechanism-level'), basis, value: mechanism }),
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
  defineMetric({ ...about('software-rise'), basis, value: rising(share(count(software), count()), { years: 3 }) }),
  defineMetric({
    ...about('sme-research-growth'),
    basis,
    unit: '%/年',
    better: 'higher',
    decimals: 1,
    value: cagr(sum(research, sme), { years: 3 }),
  }),
  defineMetric({
    ...about('least-sum'),
    basis,
    unit: '亿元',
    better: 'higher',
    decimals: 2,
    value: least(sum(output), { years: 3 }),
  }),
  defineMetric({
    ...about('output-per-head'),
    basis,
    unit: '万元/人',
    better: 'higher',
    decimals: 2,
    value: latest(ratio(sum(output), sum(staff))),
  }),
  defineMetric({
    ...about('giants'),
    basis,
    unit: '家',
    better: 'higher',
    decimals: 0,
    value: count(holds(titles.slice(0, 1))),
  }),
  defineMetric({ ...about('titled'), basis, unit: '家', better: 'higher', decimals: 0, value: count(holds(titles)) }),
  defineMetric({
    ...about('titled-leading'),
    basis,
    unit: '家',
    better: 'higher',
    decimals: 0,
    value: count(all([latest(leading), holds(titles)])),
  }),
  defineMetric({
    ...about('large-researchers'),
    basis,
    unit: '家',
    better: 'higher',
    decimals: 0,
    value: latest(count(compare(research, 'more-than', constant('100', '万元')))),
  }),
  defineMetric({ ...about('staff-sum'), basis, unit: '人', better: 'higher', decimals: 0, value: latest(sum(staff)) }),
  defineMetric({
    ...about('revenue-least'),
    basis,
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

const official = <T>(value: T): Sourced<T> => ({ value, status: 'official', source: text(basis) });

const thresholdOf = ({ definition }: Metric): Threshold => {
  if (definition.dimension === 'truth') return { kind: 'truth' };
  if (definition.dimension === 'category') return { kind: 'level', value: 'met' };
  return { kind: 'number', value: '10', unit: definition.unit ?? '' };
};

/** A standard that asks something of each of the forty metrics. */
export const loadStandard: Standard = {
  id: 'load-standard',
  title: text(basis),
  document: text(basis),
  layer: 'province',
  division: '520000',
  effective: official('2023-01-01'),
  exercise: true,
  requirements: metrics.map(
    (metric): Requirement => ({
      id: metric.definition.id,
      metric: metric.definition.id,
      operator: 'at-least',
      threshold: official(thresholdOf(metric)),
      force: 'hard',
      clause: text(basis),
      ...(Object.keys(metric.definition.variants).length > 1 && { variant: official('cagr') }),
    }),
  ),
};

/** A repeatable source of numbers from 0 to 1 (mulberry32). */
const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

/** A complete case with so many enterprises over four years; the same number gives the same case. */
export const loadCase = (number: number, enterprises = 300): CaseInput => {
  const next = random(number + 1);
  const money = (): string => (next() * 100_000).toFixed(2);
  const pick = (...values: string[]): string => values[Math.floor(next() * values.length)] ?? '';
  const codes = Array.from(
    { length: enterprises },
    (_, row) => `0${String(number).padStart(7, '0')}${String(row).padStart(10, '0')}`,
  );
  const column = <T>(make: () => T): T[] => codes.map(make);
  const everyYear = () => ({
    'load/output': column(money),
    'load/revenue': column(money),
    'load/research': column(money),
    'load/staff': column(() => String(Math.floor(next() * 900))),
    'load/size': column(() => pick('large', 'medium', 'small', 'micro')),
    'load/leading': column(() => next() > 0.3),
    'load/software': column(() => next() > 0.5),
  });
  const intensity = (): string => (next() * 50).toFixed(3);
  const onlyLast = () => ({
    'load/energy': column(intensity),
    'load/energy-benchmark': column(intensity),
    'load/water': column(intensity),
    'load/water-benchmark': column(intensity),
    'load/level': column(() => pick('one', 'two', 'three', 'four')),
    'load/platform': column(() => next() > 0.6),
  });
  const rosterYear = (year: string): RosterYear => ({
    codes,
    columns: { ...everyYear(), ...(year === 'y2023' && onlyLast()) },
  });
  const years = ['y2020', 'y2021', 'y2022', 'y2023'] as const;
  return {
    subject: `case-${number}`,
    referenceDate: '2024-05-31',
    referenceYear: 2023,
    figures: {
      ...Object.fromEntries(
        series.map((each) => [
          each.item.id,
          Object.fromEntries(years.map((year) => [year, String(1000 + Math.floor(next() * 1_000_000))])),
        ]),
      ),
      ...Object.fromEntries(once.map((each) => [each.item.id, { once: (next() * 200).toFixed(1) }])),
      'load/mechanism': { once: 'met' },
    },
    roster: Object.fromEntries(years.slice(1).map((year) => [year, rosterYear(year)])),
    counties: {},
    titles: codes
      .filter(() => next() > 0.7)
      .map((code) => ({ code, title: pick(...titles.map((t) => t.id)), from: '2021-01-01', to: '2026-12-31' })),
    provenance: Object.fromEntries(
      series.map((each) => [
        each.item.id,
        Object.fromEntries(years.map((year) => [year, `${each.item.id}:${year}:${number}`])),
      ]),
    ),
  };
};
