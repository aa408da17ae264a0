import { defineMetric, tally } from '@qunxing/criterion';
import {
  designSharingDeclaration,
  equipmentSharingDeclaration,
  logisticsSharingDeclaration,
  staffSharingDeclaration,
  storageSharingDeclaration,
} from './sharing-items.ts';

/** How many of the five sharing mechanisms work in the cluster: equipment, logistics, storage, staff, design. */
export const sharing = defineMetric({
  id: 'supply-chain/sharing',
  title: { 'zh-CN': '共享机制', en: 'Sharing mechanisms' },
  help: {
    'zh-CN': '设备、物流、仓储、用工、设计五类共享机制中已运行的项数。',
    en: 'How many of five sharing mechanisms work: equipment, logistics, storage, staff, design.',
  },
  basis: '认定标准（三）',
  unit: '项',
  better: 'higher',
  decimals: 0,
  value: tally([
    equipmentSharingDeclaration,
    logisticsSharingDeclaration,
    storageSharingDeclaration,
    staffSharingDeclaration,
    designSharingDeclaration,
  ]),
});
