import { numberItem } from '@qunxing/criterion';

/** Clean energy that the enterprises of the cluster consume in a year (清洁能源消费量), in tonnes of coal equivalent. */
export const cleanEnergyUse = numberItem({
  id: 'green/clean-energy-use',
  title: { 'zh-CN': '清洁能源消费量', en: 'Clean energy consumption' },
  help: {
    'zh-CN': '综合能源消费量中的清洁能源（水电、风电、光伏、天然气等）部分。培育方向（绿色低碳）。',
    en: 'The part of the energy consumption that is clean (hydropower, wind, solar, natural gas and the like). Cultivation direction: green.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 1,
  unit: '吨标准煤',
  concept: 'clean-energy-use',
  scope: 'all',
  period: 'year',
  least: '0',
  evidence: [
    { 'zh-CN': '能源消费统计报表、绿电交易凭证', en: 'Statistical return on energy, green power certificates' },
  ],
  checks: [{ check: 'at-most-item', item: 'profile/energy-use' }],
  privacy: 'official',
});

/** Energy-saving and low-carbon retrofit projects completed in the cluster in a year (节能和绿色低碳技术改造项目). */
export const retrofitCompletions = numberItem({
  id: 'green/retrofit-completions',
  title: { 'zh-CN': '当年完成的绿色低碳技术改造项目', en: 'Retrofit projects completed' },
  help: {
    'zh-CN': '当年完成的节能改造和绿色低碳技术改造项目数。培育方向（绿色低碳）；申报表 D。',
    en: 'Energy-saving and low-carbon retrofit projects completed in the year. Cultivation direction: green; form D.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 3,
  unit: '项',
  concept: 'retrofits',
  scope: 'all',
  period: 'year',
  least: '0',
  whole: true,
  evidence: [{ 'zh-CN': '项目备案和验收文件', en: 'Filing and acceptance of the project' }],
  privacy: 'public',
});
