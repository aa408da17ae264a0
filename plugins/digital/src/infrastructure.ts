import { defineMetric } from '@qunxing/criterion';
import { infrastructureJudgement } from './items.ts';

/** How far the cluster's new information infrastructure and digital management have come, as judged. */
export const infrastructure = defineMetric({
  id: 'digital/infrastructure',
  title: { 'zh-CN': '新型信息基础设施', en: 'Information infrastructure' },
  help: {
    'zh-CN': '由评判人按锚定等级评判新型信息基础设施建设和集群数字化管理情况。',
    en: 'Judged on an anchored scale: the cluster’s infrastructure and its digital management.',
  },
  basis: '认定标准（五）',
  value: infrastructureJudgement,
});
