import { clusterExports, growthYears } from '@qunxing/cluster-profile';
import { defineMetric, growth } from '@qunxing/criterion';

/** Average yearly growth of the cluster's exports, in foreign money. */
export const exportGrowth = defineMetric({
  id: 'open-cooperation/export-growth',
  title: { 'zh-CN': '出口额年均增速', en: 'Average export growth' },
  help: {
    'zh-CN': '以美元计的出口额年均增速，算法和基期由标准指明。',
    en: 'Average yearly growth of exports in USD. The standard names method and base year.',
  },
  basis: '认定标准（七）',
  unit: '%/年',
  better: 'higher',
  decimals: 1,
  parameters: { years: growthYears },
  value: (p) => growth(clusterExports, { years: p.years }),
});
