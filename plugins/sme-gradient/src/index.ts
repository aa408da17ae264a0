import { defineCriterion } from '@qunxing/criterion';
import { champions } from './champions.ts';
import { premiumShare } from './premium-share.ts';
import { specialised } from './specialised.ts';

/** Aspect two (优质中小企业梯度培育): how many SMEs of the cluster have climbed the ladder of titles. */
export const criterion = defineCriterion({
  id: 'sme-gradient',
  version: '1.0.0',
  title: { 'zh-CN': '优质中小企业梯度培育成效显著', en: 'Gradient of premium SMEs' },
  basis: '认定标准（二）',
  metrics: [champions, specialised, premiumShare],
});
