import {
  enterpriseOutput,
  grossOutput,
  leadingIndustryMembership,
  leadingIndustryOutput,
} from '@qunxing/cluster-profile';
import { defineMetric, latest, share, sum } from '@qunxing/criterion';

/** The leading industry's share of the cluster's output in the reference year. */
export const leadingIndustryShare = defineMetric({
  id: 'core-competitiveness/leading-industry-share',
  title: { 'zh-CN': '主导产业占比', en: 'Leading industry’s share of output' },
  help: {
    'zh-CN': '最近一年主导产业企业产值占集群总产值的比例。',
    en: 'Output of the enterprises of the leading industry in the latest year, in the output of all.',
  },
  basis: '认定标准（一）',
  unit: '%',
  better: 'higher',
  decimals: 1,
  value: {
    roster: {
      title: { 'zh-CN': '按企业名录汇总', en: 'Summed over the roster' },
      term: latest(share(sum(enterpriseOutput, leadingIndustryMembership), sum(enterpriseOutput))),
    },
    reported: {
      title: { 'zh-CN': '按集群填报数', en: 'From the cluster’s reported figures' },
      term: latest(share(leadingIndustryOutput, grossOutput)),
    },
  },
});
