import { landArea as reportedLandArea } from '@qunxing/cluster-profile';
import { defineMetric, latest } from '@qunxing/criterion';

/** Land that the cluster occupies in the reference year, in km². */
export const landArea = defineMetric({
  id: 'core-competitiveness/land-area',
  title: { 'zh-CN': '占地面积', en: 'Land area' },
  help: {
    'zh-CN': '集群最近一年的占地面积。',
    en: 'Land that the cluster occupies in the latest year.',
  },
  basis: '认定标准（一）',
  unit: '平方公里',
  better: 'lower',
  decimals: 1,
  value: latest(reportedLandArea),
});
