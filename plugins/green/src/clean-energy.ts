import { energyUse } from '@qunxing/cluster-profile';
import { defineMetric, latest, share } from '@qunxing/criterion';
import { cleanEnergyUse } from './items.ts';

/** The clean part of the energy that the cluster consumes, in the reference year. */
export const cleanEnergy = defineMetric({
  id: 'green/clean-energy',
  title: { 'zh-CN': '清洁能源占比', en: 'Share of clean energy' },
  help: {
    'zh-CN': '最近一年清洁能源消费量占综合能源消费量的比例。',
    en: 'Clean energy in the energy consumption of the latest year.',
  },
  basis: '培育方向（绿色低碳）',
  unit: '%',
  better: 'higher',
  decimals: 1,
  value: latest(share(cleanEnergyUse, energyUse)),
});
