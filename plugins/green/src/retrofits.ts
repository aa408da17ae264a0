import { lookBackYears } from '@qunxing/cluster-profile';
import { defineMetric, total } from '@qunxing/criterion';
import { retrofitCompletions } from './items.ts';

/** Energy-saving and low-carbon retrofit projects completed during the look-back. */
export const retrofits = defineMetric({
  id: 'green/retrofits',
  title: { 'zh-CN': '绿色低碳技改项目', en: 'Retrofit projects' },
  help: {
    'zh-CN': '回溯年数内完成的节能改造和绿色低碳技术改造项目数合计。',
    en: 'Energy-saving and low-carbon retrofit projects completed during the look-back.',
  },
  basis: '培育方向（绿色低碳）',
  unit: '项',
  better: 'higher',
  decimals: 0,
  parameters: { years: lookBackYears },
  value: (p) => total(retrofitCompletions, { years: p.years }),
});
