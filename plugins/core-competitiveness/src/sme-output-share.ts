import { enterpriseOutput, grossOutput, isSme, smeOutput } from '@qunxing/cluster-profile';
import { defineMetric, latest, share, sum } from '@qunxing/criterion';

/** The SMEs' share of the cluster's output in the reference year, by the size classes of that year. */
export const smeOutputShare = defineMetric({
  id: 'core-competitiveness/sme-output-share',
  title: { 'zh-CN': '中小企业产值占比', en: 'SMEs’ share of output' },
  help: {
    'zh-CN': '最近一年中型、小型、微型企业产值占集群总产值的比例，规模类型按同一年。',
    en: 'Output of the medium, small and micro enterprises in the latest year, by their size class of that year, in the output of all.',
  },
  basis: '认定标准（一）',
  unit: '%',
  better: 'higher',
  decimals: 1,
  value: {
    roster: {
      title: { 'zh-CN': '按企业名录汇总', en: 'Summed over the roster' },
      term: latest(share(sum(enterpriseOutput, isSme), sum(enterpriseOutput))),
    },
    reported: {
      title: { 'zh-CN': '按集群填报数', en: 'From the cluster’s reported figures' },
      term: latest(share(smeOutput, grossOutput)),
    },
  },
});
