import { defineMetric } from '@qunxing/criterion';
import { mechanismJudgement } from './items.ts';

/** How the cluster is governed together, as judged. */
export const mechanism = defineMetric({
  id: 'governance/mechanism',
  title: { 'zh-CN': '共商共建共享共赢治理机制', en: 'Governance mechanism' },
  help: {
    'zh-CN': '由评判人按锚定等级评判集群治理机制。',
    en: 'Judged on an anchored scale: consulting, building, sharing and gaining together.',
  },
  basis: '认定标准（八）',
  value: mechanismJudgement,
});
