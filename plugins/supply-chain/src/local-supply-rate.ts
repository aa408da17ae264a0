import { defineMetric, latest, share } from '@qunxing/criterion';
import { localPurchases, purchases } from './items.ts';

/** The part of the cluster's purchases that comes from its own counties, in the reference year. */
export const localSupplyRate = defineMetric({
  id: 'supply-chain/local-supply-rate',
  title: { 'zh-CN': '本地配套率', en: 'Local supply rate' },
  help: {
    'zh-CN': '最近一年本地采购额占生产采购额的比例，供评判关键环节配套能力时参考。',
    en: 'Local purchases in the purchases of the latest year; informs the judgement of key-link capacity.',
  },
  basis: '认定标准（三）',
  unit: '%',
  better: 'higher',
  decimals: 1,
  value: latest(share(localPurchases, purchases)),
});
