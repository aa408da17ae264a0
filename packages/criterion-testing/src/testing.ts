import {
  defineCriterion,
  defineMetric,
  judgedItem,
  latest,
  least,
  numberItem,
  numberParameter,
  share,
} from '@qunxing/criterion';

const text = (zh: string, en: string) => ({ 'zh-CN': zh, en });

const output = numberItem({
  id: 'trial/output',
  title: text('产值', 'output'),
  help: text('全年产值', 'output over the year'),
  grain: 'cluster',
  time: 'yearly',
  years: 3,
  unit: '万元',
  concept: 'output',
  scope: 'all',
  period: 'year',
  privacy: 'public',
});

export const exported = numberItem({
  id: 'trial/exported',
  title: text('出口产值', 'exported output'),
  help: text('全年出口产值', 'exported output over the year'),
  grain: 'cluster',
  time: 'yearly',
  years: 3,
  unit: '万元',
  concept: 'export',
  scope: 'all',
  period: 'year',
  privacy: 'public',
});

export const leastOutput = defineMetric({
  id: 'trial/least-output',
  title: text('最低产值', 'Least output'),
  help: text('各年最低', 'the least of the years'),
  basis: 'trial',
  unit: '亿元',
  better: 'higher',
  decimals: 2,
  parameters: {
    years: numberParameter({ title: text('年数', 'years'), unit: '年', least: '1', most: '3', usual: '3' }),
  },
  value: (p) => least(output, { years: p.years }),
});

export const exportShare = defineMetric({
  id: 'trial/export-share',
  title: text('出口占比', 'Export share'),
  help: text('出口占产值', 'exports in output'),
  basis: 'trial',
  unit: '%',
  better: 'higher',
  decimals: 1,
  value: latest(share(exported, output)),
});

/** A judgement on a scale that is not the programme's. */
export const oddJudgement = judgedItem({
  id: 'elsewhere/judgement',
  title: text('评判', 'judgement'),
  help: text('评判', 'judgement'),
  grain: 'cluster',
  time: 'once',
  options: [
    { value: 'bad', title: text('差', 'bad') },
    { value: 'good', title: text('好', 'good'), anchor: text('好', 'good') },
  ],
  privacy: 'official',
});

/** A small criterion that keeps every rule. */
export const trial = defineCriterion({
  id: 'trial',
  version: '1.0.0',
  title: text('试验', 'Trial'),
  basis: 'trial',
  metrics: [leastOutput, exportShare],
});
