import { inventionPatents as reportedPatents } from '@qunxing/cluster-profile';
import { defineMetric, latest } from '@qunxing/criterion';

/** Valid invention patents of the cluster at the end of the reference year. */
export const inventionPatents = defineMetric({
  id: 'innovation/invention-patents',
  title: { 'zh-CN': '有效发明专利', en: 'Valid invention patents' },
  help: {
    'zh-CN': '最近一年年末集群企业拥有的有效发明专利件数。',
    en: 'Valid invention patents held by the enterprises of the cluster at the end of the latest year.',
  },
  basis: '认定标准（四）',
  unit: '件',
  better: 'higher',
  decimals: 0,
  value: latest(reportedPatents),
});
