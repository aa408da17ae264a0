import { lookBackYears } from '@qunxing/cluster-profile';
import { defineMetric, total } from '@qunxing/criterion';
import { cooperationProjects } from './items.ts';

/** Co-operation projects with outside partners that started during the look-back. */
export const partnerships = defineMetric({
  id: 'open-cooperation/partnerships',
  title: { 'zh-CN': '对外合作', en: 'Partnerships' },
  help: {
    'zh-CN': '回溯年数内启动的对外合作项目数合计。',
    en: 'Co-operation projects with outside partners that started during the look-back.',
  },
  basis: '认定标准（七）',
  unit: '项',
  better: 'higher',
  decimals: 0,
  parameters: { years: lookBackYears },
  value: (p) => total(cooperationProjects, { years: p.years }),
});
