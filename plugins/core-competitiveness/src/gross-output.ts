import { grossOutput as reportedOutput } from '@qunxing/cluster-profile';
import { defineMetric, least, numberParameter } from '@qunxing/criterion';

/** The smallest yearly output of the cluster over the look-back, in 亿元: at least X says that each year is (近三年均). */
export const grossOutput = defineMetric({
  id: 'core-competitiveness/gross-output',
  title: { 'zh-CN': '集群总产值', en: 'Gross output of the cluster' },
  help: {
    'zh-CN': '回溯年数内各年集群总产值中最小的一年；“近三年均在某值以上”即最小的一年也在该值以上。',
    en: 'The smallest yearly output over the look-back: each year reaches a value when the smallest one does.',
  },
  basis: '认定标准（一）',
  unit: '亿元',
  better: 'higher',
  decimals: 2,
  parameters: {
    years: numberParameter({
      title: { 'zh-CN': '回溯年数', en: 'Look-back in years' },
      unit: '年',
      least: '1',
      most: '4',
      usual: '3',
    }),
  },
  value: (p) => least(reportedOutput, { years: p.years }),
});
