import { defineMetric } from '@qunxing/criterion';
import { riskControlDeclaration } from './items.ts';

/** Whether the cluster has a mechanism against the risks of trade and investment, as declared with a document. */
export const riskControl = defineMetric({
  id: 'open-cooperation/risk-control',
  title: { 'zh-CN': '风险防控机制', en: 'Risk control' },
  help: {
    'zh-CN': '建立贸易投资合作的风险防控机制，由申报县申报并附文件。',
    en: 'A mechanism against the risks of trade and investment exists, declared by the applicant with its document.',
  },
  basis: '培育方向（开放合作）',
  value: riskControlDeclaration,
});
