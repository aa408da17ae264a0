import { lookBackYears } from '@qunxing/cluster-profile';
import { defineMetric, total } from '@qunxing/criterion';
import { diagnoses } from './items.ts';

/** Digital diagnoses given to enterprises of the cluster during the look-back. */
export const diagnosis = defineMetric({
  id: 'digital/diagnosis',
  title: { 'zh-CN': '数字化诊断服务', en: 'Digital diagnosis' },
  help: {
    'zh-CN': '回溯年数内为集群企业开展的数字化诊断服务次数合计。',
    en: 'Digital diagnoses given to enterprises of the cluster during the look-back.',
  },
  basis: '认定标准（五）',
  unit: '次',
  better: 'higher',
  decimals: 0,
  parameters: { years: lookBackYears },
  value: (p) => total(diagnoses, { years: p.years }),
});
