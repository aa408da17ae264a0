import { titleKind } from '@qunxing/cluster-profile';
import { count, defineMetric, holds } from '@qunxing/criterion';

/** Enterprises of the roster that hold the title of green factory on the reference date. */
export const greenFactories = defineMetric({
  id: 'green/green-factories',
  title: { 'zh-CN': '绿色工厂', en: 'Green factories' },
  help: {
    'zh-CN': '持有有效绿色工厂称号的企业数，按统一社会信用代码去重。',
    en: 'Enterprises with a valid title of green factory, distinct by credit code.',
  },
  basis: '培育方向（绿色低碳）',
  unit: '家',
  better: 'higher',
  decimals: 0,
  value: count(holds([titleKind.greenFactory])),
});
