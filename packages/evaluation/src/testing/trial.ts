import {
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
  numberItem,
  numberParameter,
  rankItem,
  share,
  sum,
  titlesParameter,
} from '@qunxing/criterion';
import { bind } from '../binding/bind.ts';
import type { Plan } from '../binding/plan.ts';
import type { CaseInput, RosterYear } from '../case-input.ts';
import type { Requirement, Sourced, Standard, Threshold } from '../standard.ts';

const text = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en });
const titled = (id: string, zh: string, en: string) => ({
  id,
  title: text(zh, en),
  help: text(zh, en),
  privacy: 'official' as const,
});

const grossOutput = numberItem({
  ...titled('trial/gross-output', '产值', 'output'),
  unit: '万元',
  grain: 'cluster',
  time: 'yearly',
  years: 4,
  least: '0',
});
const landArea = numberItem({
  ...titled('trial/land-area', '占地面积', 'land area'),
  unit: '平方公里',
  grain: 'cluster',
  time: 'once',
});
const brand = declaredItem({ ...titled('trial/brand', '集群品牌', 'cluster brand'), grain: 'cluster', time: 'once' });
const level = (value: string) => ({ value, title: text(value, value), anchor: text(value, value) });
const mechanism = judgedItem({
  ...titled('trial/mechanism', '治理机制', 'mechanism'),
  grain: 'cluster',
  time: 'once',
  options: [level('absent'), level('partial'), level('met'), level('exemplary')],
});
const standing = rankItem({
  ...titled('trial/standing', '细分领域地位', 'niche standing'),
  grain: 'cluster',
  time: 'once',
  options: [level('none'), level('county'), level('province'), level('nation')],
});
const output = numberItem({
  ...titled('trial/output', '企业产值', 'output of the enterprise'),
  unit: '万元',
  grain: 'enterprise',
  time: 'yearly',
  years: 4,
});
const size = choiceItem({
  ...titled('trial/size', '企业规模', 'size class'),
  grain: 'enterprise',
  time: 'yearly',
  options: [level('large'), level('medium'), level('small'), level('micro')],
});
const little = { id: 'little-giant', title: text('小巨人', 'little giant') };
const special = { id: 'specialised-sme', title: text('专精特新', 'specialised SME') };

const about = (id: string, zh: string, en: string) => ({
  id: `trial/${id}`,
  title: text(zh, en),
  help: text(zh, en),
  basis: 'trial',
});
const isSme = is(size, ['medium', 'small', 'micro']);

/** A small criterion that has every kind of item, outcome and threshold; for tests only. */
export const trial: CriterionDefinition = defineCriterion({
  id: 'trial',
  version: '1.0.0',
  title: text('试验方面', 'Trial aspect'),
  basis: 'trial',
  metrics: [
    defineMetric({
      ...about('least-output', '产值', 'Output'),
      unit: '亿元',
      better: 'higher',
      decimals: 2,
      parameters: {
        years: numberParameter({ title: text('年数', 'years'), unit: '年', least: '1', most: '4', usual: '3' }),
      },
      value: ({ years }) => least(grossOutput, { years }),
    }),
    defineMetric({
      ...about('output-growth', '产值增速', 'Output growth'),
      unit: '%/年',
      better: 'higher',
      decimals: 1,
      value: growth(grossOutput, { years: 4 }),
    }),
    defineMetric({
      ...about('sme-share', '中小企业产值占比', 'Output share of SMEs'),
      unit: '%',
      better: 'higher',
      decimals: 1,
      value: share(latest(sum(output, isSme)), latest(sum(output))),
    }),
    defineMetric({
      ...about('titled', '优质企业数', 'Titled enterprises'),
      unit: '家',
      better: 'higher',
      decimals: 0,
      parameters: {
        titles: titlesParameter({ title: text('资质', 'titles'), allowed: [little, special], usual: [little] }),
      },
      value: ({ titles }) => count(holds(titles)),
    }),
    defineMetric({
      ...about('land-area', '占地面积', 'Land area'),
      unit: '平方公里',
      better: 'lower',
      decimals: 1,
      value: landArea,
    }),
    defineMetric({ ...about('brand', '集群品牌', 'Cluster brand'), value: brand }),
    defineMetric({ ...about('mechanism', '治理机制', 'Mechanism'), value: mechanism }),
    defineMetric({ ...about('standing', '细分领域地位', 'Niche standing'), value: standing }),
    defineMetric({
      ...about('growing', '产值增长的企业数', 'Growing enterprises'),
      unit: '家',
      better: 'higher',
      decimals: 0,
      value: count(compare(cagr(output, { years: 2 }), 'more-than', constant('0', '%/年'))),
    }),
  ],
});

const source = text('试验', 'trial');

export const unset = { status: 'unset', source, reason: source } as const;

/** A value of a standard seen in the official text. */
export const given = <T>(value: T): Sourced<T> => ({ value, status: 'official', source });
/** A value of a standard that is assumed. */
export const assumed = <T>(value: T): Sourced<T> => ({ value, status: 'provisional', source, reason: source });
export const number = (value: string, unit: string): Threshold => ({ kind: 'number', value, unit });

/** A hard requirement on a metric of the trial criterion. */
export const aRequirement = (
  metric: string,
  threshold: Sourced<Threshold>,
  more: Partial<Requirement> = {},
): Requirement => ({
  id: `trial/${metric}`,
  metric: `trial/${metric}`,
  operator: 'at-least',
  threshold,
  force: 'hard',
  clause: source,
  ...more,
});

/** A standard that asks these things. */
export const aStandard = (...requirements: readonly Requirement[]): Standard => ({
  id: 'trial-standard',
  title: source,
  document: source,
  layer: 'province',
  division: '520000',
  effective: given('2023-01-01'),
  exercise: true,
  requirements,
});

/** The trial criterion bound to a standard that asks these things. */
export const aPlan = (...requirements: readonly Requirement[]): Plan => {
  const bound = bind([trial], aStandard(...requirements));
  if ('plan' in bound) return bound.plan;
  throw new Error(bound.refused.map((problem) => problem.message.en).join('\n'));
};

/** A roster whose rows are code, size class and output in 万元. */
export const aRoster = (...rows: readonly (readonly [string, string | null, string | null])[]): RosterYear => ({
  codes: rows.map(([code]) => code),
  columns: { 'trial/size': rows.map(([, each]) => each), 'trial/output': rows.map(([, , each]) => each) },
});

/** A case of 2022 without figures, and what is given beside. */
export const aCase = (more: Partial<CaseInput> = {}): CaseInput => ({
  subject: 'case-1',
  referenceDate: '2023-05-31',
  referenceYear: 2022,
  figures: {},
  roster: {},
  counties: {},
  titles: [],
  provenance: {},
  ...more,
});

/** Output of the cluster in 万元 for the years that end with 2022. */
export const outputs = (...values: readonly string[]) => ({
  'trial/gross-output': Object.fromEntries(values.map((value, index) => [`y${2023 - values.length + index}`, value])),
});
