import { lookBackYears } from '@qunxing/cluster-profile';
import { defineMetric, total } from '@qunxing/criterion';
import { jointProjectStarts } from './items.ts';

/** Joint projects with universities and institutes that started during the look-back. */
export const jointProjects = defineMetric({
  id: 'innovation/joint-projects',
  title: { 'zh-CN': '产学研合作', en: 'Joint research projects' },
  help: {
    'zh-CN': '回溯年数内启动的产学研合作项目数合计。',
    en: 'Joint projects with universities and institutes that started during the look-back.',
  },
  basis: '认定标准（四）',
  unit: '项',
  better: 'higher',
  decimals: 0,
  parameters: { years: lookBackYears },
  value: (p) => total(jointProjectStarts, { years: p.years }),
});
