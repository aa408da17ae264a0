import { aCluster } from '../testing/world.ts';

/** The same wording in both languages. */
export const text = (zh: string, en = zh) => ({ zh, en });

const document = text('工信部企业〔2022〕119号', 'MIIT Enterprise [2022] No. 119');

/** A value of a standard, seen in the official text unless told otherwise. */
const official = { status: 'official', source: document, reason: null };

/** What is asked of the cluster's output, at least 40 亿元 under the national standard unless told otherwise. */
export const aRequirement = (parts: Readonly<Record<string, unknown>> = {}) => ({
  key: 'core-competitiveness/gross-output',
  operator: 'at-least',
  force: 'hard',
  group: null,
  sentence: text('集群总产值 ≥ 40 亿元', 'Gross output ≥ 40 × 100 million CNY'),
  clause: text('认定标准（一）', 'Certification standard (1)'),
  criterion: { key: 'core-competitiveness', hash: 'sha256:c0', title: text('核心竞争力'), basis: '认定标准（一）' },
  metric: aMetric,
  threshold: { ...official, value: '40', unit: '亿元', text: text('≥ 40 亿元', '≥ 40 × 100 million CNY') },
  variant: null,
  parameters: [],
  ...parts,
});

const aMetric = {
  key: 'core-competitiveness/gross-output',
  unit: '亿元',
  title: text('集群总产值', 'Gross output'),
  help: text('回溯年数内最小的一年', 'The smallest year of the look-back'),
  variants: [{ key: 'value', title: text('集群总产值') }],
};

/** Why nothing but a number came out: one figure, no step, no other method. */
export const anExplanation = (parts: Readonly<Record<string, unknown>> = {}) => ({
  formula: text('集群总产值（近三年最低）', 'Gross output (lowest over 3 years)'),
  filledFormula: text('最低（60 亿元、62 亿元、65 亿元） = 60 亿元'),
  variant: text('集群总产值'),
  withheld: false,
  gapCount: 0,
  gaps: [],
  steps: [],
  figures: [],
  alternatives: [],
  yearly: [],
  yearlySummed: false,
  ...parts,
});

/** The verdict on one requirement, met unless told otherwise. */
export const aResult = (parts: Readonly<Record<string, unknown>> = {}) => ({
  verdict: 'met',
  provisional: false,
  value: null,
  sentence: text('达到（60 亿元 / ≥ 40 亿元）', 'Met (60 / ≥ 40)'),
  metric: aMetric,
  requirement: aRequirement(),
  explanation: anExplanation(),
  ...parts,
});

/** An evaluation under the national standard with these results. */
export function anEvaluation(
  results: readonly ReturnType<typeof aResult>[],
  parts: Readonly<Record<string, unknown>> = {},
) {
  return {
    id: 'evaluation-1',
    verdict: 'no_data',
    provisional: false,
    met: 0,
    total: 1,
    known: 1,
    needed: 10,
    evaluatedAt: '2026-11-23T04:00:00.000Z',
    evaluatedBy: 'qunxing',
    referenceDate: '2022-12-31',
    referenceYear: 2022,
    referenceYearRule: text('本标准所读数据中最新的一年', 'the newest year known'),
    receiptHash: 'sha256:467f',
    standard: {
      key: 'national-2022',
      hash: 'sha256:5741',
      layer: 'national',
      exercise: false,
      division: null,
      title: text('国家标准（2022）', 'National standard (2022)'),
    },
    criteria: [
      {
        verdict: 'no_data',
        provisional: false,
        met: 0,
        total: 1,
        warnings: 0,
        known: 1,
        needed: 10,
        criterion: aRequirement().criterion,
        requirements: results,
      },
    ],
    requirement: ({ key }: { readonly key: string }) => results.find(({ requirement }) => requirement.key === key),
    ...parts,
  };
}

/** A cluster that was evaluated under the national standard with these results. */
export const anEvaluatedCluster = (
  results: readonly ReturnType<typeof aResult>[],
  parts: Readonly<Record<string, unknown>> = {},
) => aCluster({ recognitions: [], evaluation: anEvaluation(results), figures: [], unusedFigures: [], ...parts });

/** One published revision of a figure: 60 亿元 for 2022. */
export const aRevision = (parts: Readonly<Record<string, unknown>> = {}) => ({
  id: 'revision-1',
  value: '60',
  unit: '亿元',
  withheld: false,
  text: text('600000 万元', '600000 × 10,000 CNY'),
  qualifier: null,
  period: '2022',
  year: 2022,
  yearInferred: false,
  source: 'http://dzb.rmzxb.com/1.html',
  note: null,
  supersedes: null,
  recordedAt: '2026-11-23T00:00:00.000Z',
  recordedBy: 'qunxing',
  concept: text('产值', 'output'),
  scope: text('集群全部企业', 'all enterprises'),
  label: text('产值', 'output value'),
  unusedReason: null,
  ...parts,
});

/** A reported item with its figures. */
export const aSeries = (...points: readonly Readonly<Record<string, unknown>>[]) => ({
  county: null,
  item: {
    key: 'profile/gross-output',
    kind: 'number',
    unit: '万元',
    time: 'yearly',
    title: text('集群总产值', 'Gross output'),
  },
  points,
});
