import { declaredItem } from '@qunxing/criterion';

const evidence = [{ 'zh-CN': '共享协议、平台或设施的使用记录', en: 'Sharing agreements, records of use' }];

/** Whether enterprises of the cluster share equipment (设备共享). */
export const equipmentSharingDeclaration = declaredItem({
  id: 'supply-chain/equipment-sharing-declaration',
  title: { 'zh-CN': '设备共享', en: 'Shared equipment' },
  help: {
    'zh-CN': '集群内是否有运行中的设备共享机制。认定标准（三）。',
    en: 'Whether a working mechanism for sharing equipment exists in the cluster. Standard (3).',
  },
  grain: 'cluster',
  time: 'once',
  evidence,
  privacy: 'public',
});

/** Whether enterprises of the cluster share logistics (物流共享). */
export const logisticsSharingDeclaration = declaredItem({
  id: 'supply-chain/logistics-sharing-declaration',
  title: { 'zh-CN': '物流共享', en: 'Shared logistics' },
  help: {
    'zh-CN': '集群内是否有运行中的物流共享机制。认定标准（三）。',
    en: 'Whether a working mechanism for sharing logistics exists in the cluster. Standard (3).',
  },
  grain: 'cluster',
  time: 'once',
  evidence,
  privacy: 'public',
});

/** Whether enterprises of the cluster share storage (仓储共享). */
export const storageSharingDeclaration = declaredItem({
  id: 'supply-chain/storage-sharing-declaration',
  title: { 'zh-CN': '仓储共享', en: 'Shared storage' },
  help: {
    'zh-CN': '集群内是否有运行中的仓储共享机制。认定标准（三）。',
    en: 'Whether a working mechanism for sharing storage exists in the cluster. Standard (3).',
  },
  grain: 'cluster',
  time: 'once',
  evidence,
  privacy: 'public',
});

/** Whether enterprises of the cluster share staff (用工共享). */
export const staffSharingDeclaration = declaredItem({
  id: 'supply-chain/staff-sharing-declaration',
  title: { 'zh-CN': '用工共享', en: 'Shared staff' },
  help: {
    'zh-CN': '集群内是否有运行中的用工（人才）共享机制。认定标准（三）。',
    en: 'Whether a working mechanism for sharing staff exists in the cluster. Standard (3).',
  },
  grain: 'cluster',
  time: 'once',
  evidence,
  privacy: 'public',
});

/** Whether enterprises of the cluster share design (设计共享). */
export const designSharingDeclaration = declaredItem({
  id: 'supply-chain/design-sharing-declaration',
  title: { 'zh-CN': '设计共享', en: 'Shared design' },
  help: {
    'zh-CN': '集群内是否有运行中的设计（研发设计能力）共享机制。认定标准（三）。',
    en: 'Whether a working mechanism for sharing design exists in the cluster. Standard (3).',
  },
  grain: 'cluster',
  time: 'once',
  evidence,
  privacy: 'public',
});
