import { defineCriterion } from '@qunxing/criterion';
import { collaboration } from './collaboration.ts';
import { keyLinkCapacity } from './key-link-capacity.ts';
import { localSupplyRate } from './local-supply-rate.ts';
import { sharing } from './sharing.ts';

/** Aspect three (产业链供应链协作高效): how the enterprises of the cluster work together along its chain. */
export const criterion = defineCriterion({
  id: 'supply-chain',
  version: '1.0.0',
  title: { 'zh-CN': '产业链供应链协作高效', en: 'Collaboration along the supply chain' },
  basis: '认定标准（三）',
  metrics: [collaboration, sharing, keyLinkCapacity, localSupplyRate],
});
