import { defineMetric } from '@qunxing/criterion';
import { clusterBrandDeclaration } from './items.ts';

/** Whether the cluster has a known brand, as declared with evidence. */
export const clusterBrand = defineMetric({
  id: 'core-competitiveness/cluster-brand',
  title: { 'zh-CN': '集群品牌', en: 'Cluster brand' },
  help: {
    'zh-CN': '集群具有一定的品牌知名度，由申报县申报并附依据。',
    en: 'The cluster has a brand that is known, declared by the applicant with evidence.',
  },
  basis: '认定标准（一）',
  value: clusterBrandDeclaration,
});
