import type { Localized } from '../localized.ts';

/**
 * Guizhou's six industrial bases (六大工业基地): the controlled list from which an application takes its base.
 * English is a translation.
 */
export const sixBases = {
  'new-energy-systems': { 'zh-CN': '新型综合能源基地', en: 'Base of new integrated energy' },
  'resource-processing': {
    'zh-CN': '全国重要的资源精深加工基地',
    en: 'Nationally important base of intensive resource processing',
  },
  baijiu: { 'zh-CN': '全国重要的白酒生产基地', en: 'Nationally important base of baijiu production' },
  'battery-materials': {
    'zh-CN': '新能源动力电池及材料研发生产基地',
    en: 'Base of research and production of power batteries and their materials',
  },
  computing: { 'zh-CN': '面向全国的算力保障基地', en: 'Base that secures computing power for the whole country' },
  'industrial-backup': {
    'zh-CN': '产业备份基地（关键零部件、关键材料、关键设备）',
    en: 'Base of industrial backup (key components, key materials, key equipment)',
  },
} as const satisfies Record<string, Localized>;

/** Id of one of the six bases. */
export type SixBase = keyof typeof sixBases;
