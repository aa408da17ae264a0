import { defineCriterion } from '@qunxing/criterion';
import { exportGrowth } from './export-growth.ts';
import { exports } from './exports.ts';
import { partnerships } from './partnerships.ts';
import { riskControl } from './risk-control.ts';

/** Aspect seven (开放合作): what the cluster does with partners outside and sells abroad. */
export const criterion = defineCriterion({
  id: 'open-cooperation',
  version: '1.0.0',
  title: { 'zh-CN': '开展高水平开放合作', en: 'Open co-operation' },
  basis: '认定标准（七）',
  metrics: [partnerships, exports, exportGrowth, riskControl],
});
