import {
  type CriterionDefinition,
  count,
  defineCriterion,
  defineMetric,
  holds,
  latest,
  numberItem,
} from '@qunxing/criterion';
import { bind, type CaseInput, issueReceipt, type Plan, type Receipt, type Standard } from '@qunxing/evaluation';
import { platformSha256 } from '../identity/sha256.ts';

const text = (zh: string, en: string) => ({ 'zh-CN': zh, en });

const output = numberItem({
  id: 'trial/output',
  title: text('产值', 'output'),
  help: text('全年产值', 'output of the year'),
  unit: '万元',
  grain: 'cluster',
  time: 'yearly',
  years: 3,
  privacy: 'official',
});

/** A criterion of two metrics, one over figures and one over roster and titles. */
export const trialCriterion: CriterionDefinition = defineCriterion({
  id: 'trial',
  version: '1.0.0',
  title: text('试行方面', 'Trial aspect'),
  basis: '试行',
  metrics: [
    defineMetric({
      id: 'trial/latest-output',
      title: text('最近一年产值', 'Latest output'),
      help: text('最近一年产值', 'Latest output'),
      basis: '试行',
      unit: '亿元',
      better: 'higher',
      decimals: 1,
      value: latest(output),
    }),
    defineMetric({
      id: 'trial/champions',
      title: text('单项冠军', 'Champions'),
      help: text('单项冠军企业', 'Champions'),
      basis: '试行',
      unit: '家',
      better: 'higher',
      decimals: 0,
      value: count(holds([{ id: 'single-champion', title: text('单项冠军', 'single champion') }])),
    }),
  ],
});

const official = { status: 'official' as const, source: text('试行标准', 'trial standard') };

/** A standard that asks for an output of at least `least` 亿元 and one champion. */
export const trialStandard = (least = '10'): Standard => ({
  id: 'trial-2024',
  title: text('试行标准', 'Trial standard'),
  document: text('试行〔2024〕1号', 'Trial [2024] 1'),
  layer: 'province',
  division: '520000',
  effective: { ...official, value: '2024-01-01' },
  exercise: true,
  requirements: [
    {
      id: 'trial/latest-output',
      metric: 'trial/latest-output',
      operator: 'at-least',
      threshold: { ...official, value: { kind: 'number', value: least, unit: '亿元' } },
      force: 'hard',
      clause: text('产值', 'output'),
    },
    {
      id: 'trial/champions',
      metric: 'trial/champions',
      operator: 'at-least',
      threshold: { ...official, value: { kind: 'number', value: '1', unit: '家' } },
      force: 'hard',
      clause: text('单项冠军', 'champions'),
    },
  ],
});

const planOf = (standard: Standard): Plan => {
  const bound = bind([trialCriterion], standard);
  if ('refused' in bound) throw new Error(bound.refused.map(({ message }) => message.en).join());
  return bound.plan;
};

/** The receipt of an input under the trial standard. */
export const trialReceipt = (input: CaseInput, standard = trialStandard()): Receipt =>
  issueReceipt(planOf(standard), input, platformSha256);
