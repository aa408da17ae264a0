import { latestShares } from '@qunxing/cluster-profile';
import { defineMetric } from '@qunxing/criterion';
import { softwareUse } from './items.ts';

/** Share of the enterprises that use industrial software, in the reference year. */
export const softwareAdoption = defineMetric({
  id: 'digital/software-adoption',
  title: { 'zh-CN': '工业软件应用率', en: 'Adoption of industrial software' },
  help: {
    'zh-CN': '最近一年应用工业软件的企业数占企业数的比例，分母由标准指明。',
    en: 'Enterprises that use industrial software in the latest year, in all enterprises or the SMEs, as the standard says.',
  },
  basis: '认定标准（五）',
  unit: '%',
  better: 'higher',
  decimals: 1,
  value: latestShares(softwareUse),
});
