import { latestShares } from '@qunxing/cluster-profile';
import { defineMetric, is, valuesParameter } from '@qunxing/criterion';
import { maturityLevel } from './items.ts';

/** Share of the enterprises whose digital level is among those that the standard names, in the reference year. */
export const digitalLevel = defineMetric({
  id: 'digital/digital-level',
  title: { 'zh-CN': '企业数字化水平', en: 'Digital level of the enterprises' },
  help: {
    'zh-CN': '最近一年数字化水平达到所列等级的企业数占企业数的比例；未评测的企业计入分母。',
    en: 'Enterprises at the levels that count in the latest year, in all enterprises or the SMEs; unrated ones stay in the denominator.',
  },
  basis: '认定标准（五）',
  unit: '%',
  better: 'higher',
  decimals: 1,
  parameters: {
    levels: valuesParameter({
      title: { 'zh-CN': '计入的等级', en: 'Levels that count' },
      allowed: ['unrated', 'level-1', 'level-2', 'level-3', 'level-4'],
      usual: ['level-2', 'level-3', 'level-4'],
    }),
  },
  value: (p) => latestShares(is(maturityLevel, p.levels)),
});
