import { numberItem } from '@qunxing/criterion';

/** Land that the cluster occupies (占地面积); planted area is another concept. */
export const landArea = numberItem({
  id: 'profile/land-area',
  title: { 'zh-CN': '占地面积', en: 'Land area' },
  help: {
    'zh-CN': '集群所在区域的占地面积，不是种植面积。认定标准（一）；申报表 A。',
    en: 'Land that the cluster occupies; not planted area. Standard (1); form A.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 1,
  unit: '平方公里',
  concept: 'land-area',
  scope: 'all',
  period: 'year-end',
  least: '0',
  evidence: [{ 'zh-CN': '四至范围图或规划批复', en: 'Map of the boundary or planning approval' }],
  privacy: 'public',
});

/** Energy that the enterprises of the cluster consume in a year (综合能源消费量), in tonnes of coal equivalent. */
export const energyUse = numberItem({
  id: 'profile/energy-use',
  title: { 'zh-CN': '综合能源消费量', en: 'Energy consumption' },
  help: {
    'zh-CN': '集群全部企业的全年综合能源消费量。认定标准（六）；申报表 B。',
    en: 'Energy consumed by all enterprises of the cluster over the whole year. Standard (6); form B.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 3,
  unit: '吨标准煤',
  concept: 'energy-use',
  scope: 'all',
  period: 'year',
  least: '0',
  evidence: [{ 'zh-CN': '能源消费统计报表', en: 'Statistical return on energy' }],
  privacy: 'official',
});

/** Water that the enterprises of the cluster take in a year (用水量). */
export const waterUse = numberItem({
  id: 'profile/water-use',
  title: { 'zh-CN': '用水量', en: 'Water use' },
  help: {
    'zh-CN': '集群全部企业的全年取水量。认定标准（六）；申报表 B。',
    en: 'Water taken by all enterprises of the cluster over the whole year. Standard (6); form B.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 3,
  unit: '立方米',
  concept: 'water-use',
  scope: 'all',
  period: 'year',
  least: '0',
  evidence: [{ 'zh-CN': '取水计量或水费单据汇总', en: 'Summary of water meters or bills' }],
  privacy: 'official',
});
