import { lookBackYears } from '@qunxing/cluster-profile';
import { defineMetric, total } from '@qunxing/criterion';
import { standardsIssued } from './items.ts';

/** Standards that enterprises of the cluster led or helped to draft, issued during the look-back. */
export const standards = defineMetric({
  id: 'innovation/standards',
  title: { 'zh-CN': '标准制修订', en: 'Standards drafted' },
  help: {
    'zh-CN': '回溯年数内发布的、集群企业主导或参与制修订的标准数合计。',
    en: 'Standards issued during the look-back that enterprises of the cluster led or helped to draft.',
  },
  basis: '认定标准（四）',
  unit: '项',
  better: 'higher',
  decimals: 0,
  parameters: { years: lookBackYears },
  value: (p) => total(standardsIssued, { years: p.years }),
});
