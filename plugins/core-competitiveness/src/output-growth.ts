import { grossOutput, growthYears } from '@qunxing/cluster-profile';
import { defineMetric, growth } from '@qunxing/criterion';

/** Average yearly growth of the cluster's output, compound or as the mean of the yearly rates. */
export const outputGrowth = defineMetric({
  id: 'core-competitiveness/output-growth',
  title: { 'zh-CN': '产值年均增速', en: 'Average output growth' },
  help: {
    'zh-CN': '集群总产值的年均增速；三个年度的产值给出两次增长，算法和基期由标准指明。',
    en: 'Average yearly growth of the output; three yearly outputs give two intervals. The standard names method and base year.',
  },
  basis: '认定标准（一）',
  unit: '%/年',
  better: 'higher',
  decimals: 1,
  parameters: { years: growthYears },
  value: (p) => growth(grossOutput, { years: p.years }),
});
