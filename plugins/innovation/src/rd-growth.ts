import { enterpriseRdExpense, growthYears, isSme } from '@qunxing/cluster-profile';
import { defineMetric, growth, sum } from '@qunxing/criterion';

/** Average yearly growth of the SMEs' R&D expense, summed over the SMEs of each year's roster. */
export const rdGrowth = defineMetric({
  id: 'innovation/rd-growth',
  title: { 'zh-CN': '中小企业研发经费年均增长', en: 'Average growth of the SMEs’ R&D expense' },
  help: {
    'zh-CN': '各年企业名录中中小企业研发经费合计的年均增速；规模类型按各年，算法和基期由标准指明。',
    en: 'Average yearly growth of R&D expense summed over the SMEs of each year’s roster. The standard names method and base year.',
  },
  basis: '认定标准（四）',
  unit: '%/年',
  better: 'higher',
  decimals: 1,
  parameters: { years: growthYears },
  value: (p) => growth(sum(enterpriseRdExpense, isSme), { years: p.years }),
});
