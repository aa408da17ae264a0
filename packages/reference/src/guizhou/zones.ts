import type { Zone } from '../division/zone.ts';

const part = (code: string) => ({ code, extent: 'part' as const });

/** Functional zones of Guizhou that clusters in published figures name. */
export const guizhouZones: readonly Zone[] = [
  {
    id: 'guian-new-area',
    name: { 'zh-CN': '贵安新区', en: "Gui'an New Area" },
    shortName: '贵安',
    counties: [part('520111'), part('520181'), part('520402'), part('520403')],
    provenance: {
      status: 'provisional',
      source: { 'zh-CN': '一般了解', en: 'general knowledge' },
      reason: {
        'zh-CN': '未见划定范围的文件：涉及花溪区、清镇市、西秀区、平坝区各一部分，待核实。',
        en: 'No document with its boundary was seen: parts of Huaxi, Qingzhen, Xixiu and Pingba, to be confirmed.',
      },
    },
  },
  {
    id: 'dalong-economic-development-zone',
    name: { 'zh-CN': '大龙经济开发区', en: 'Dalong Economic Development Zone' },
    shortName: '大龙经开区',
    counties: [part('520622')],
    provenance: {
      status: 'provisional',
      source: {
        'zh-CN': '2023年度认定名单：玉屏县锰系新型功能材料产业集群（大龙经开区）',
        en: 'List of 2023: manganese materials cluster of Yuping County (Dalong zone)',
      },
      reason: {
        'zh-CN': '由集群名称得知所在县；未见划定范围的文件。',
        en: 'The county follows from the name of the cluster; no document with its boundary was seen.',
      },
    },
  },
];
