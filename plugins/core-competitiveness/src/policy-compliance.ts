import { defineMetric } from '@qunxing/criterion';
import { policyComplianceDeclaration } from './items.ts';

/** Whether the leading industry complies with national industrial policy and sector plans, as declared. */
export const policyCompliance = defineMetric({
  id: 'core-competitiveness/policy-compliance',
  title: { 'zh-CN': '符合产业政策', en: 'Compliance with industrial policy' },
  help: {
    'zh-CN': '主导产业符合国家产业政策和行业发展规划要求，由申报县申报。',
    en: 'The leading industry complies with national industrial policy and sector plans, declared by the applicant.',
  },
  basis: '认定标准（一）',
  value: policyComplianceDeclaration,
});
