import { defineMetric } from '@qunxing/criterion';
import { cultivationPlanDeclaration } from './items.ts';

/** Whether a three-year cultivation plan with targets is filed; its targets are assessed at re-review. */
export const cultivationPlan = defineMetric({
  id: 'governance/cultivation-plan',
  title: { 'zh-CN': '三年培育方案', en: 'Three-year cultivation plan' },
  help: {
    'zh-CN': '已制定有目标的三年培育方案，由申报县申报并附方案；目标在复核时对照。',
    en: 'A three-year plan with targets is filed by the applicant; the targets are held against results at re-review.',
  },
  basis: '培育方向（治理和服务）',
  value: cultivationPlanDeclaration,
});
