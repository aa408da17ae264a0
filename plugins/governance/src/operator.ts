import { defineMetric } from '@qunxing/criterion';
import { operatorDeclaration } from './items.ts';

/** Whether a body operates and manages the cluster, as declared with a document. */
export const operator = defineMetric({
  id: 'governance/operator',
  title: { 'zh-CN': '集群运营管理机构', en: 'Cluster operator' },
  help: {
    'zh-CN': '有明确的集群运营管理机构，由申报县申报并附文件。',
    en: 'A body operates and manages the cluster, declared by the applicant with its document.',
  },
  basis: '认定标准（八）',
  value: operatorDeclaration,
});
