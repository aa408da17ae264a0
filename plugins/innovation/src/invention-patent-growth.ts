import { growthYears, inventionPatents } from '@qunxing/cluster-profile';
import { defineMetric, growth } from '@qunxing/criterion';

/** Average yearly growth of the cluster's stock of valid invention patents. */
export const inventionPatentGrowth = defineMetric({
  id: 'innovation/invention-patent-growth',
  title: { 'zh-CN': '有效发明专利年均增速', en: 'Average growth of valid invention patents' },
  help: {
    'zh-CN': '年末有效发明专利件数的年均增速，算法和基期由标准指明。',
    en: 'Average yearly growth of the patents held at year end. The standard names method and base year.',
  },
  basis: '认定标准（四）',
  unit: '%/年',
  better: 'higher',
  decimals: 1,
  parameters: { years: growthYears },
  value: (p) => growth(inventionPatents, { years: p.years }),
});
