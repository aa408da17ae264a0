import { latestShares } from '@qunxing/cluster-profile';
import { defineMetric } from '@qunxing/criterion';
import { platformUse } from './items.ts';

/** Share of the enterprises that use an industrial internet platform, in the reference year. */
export const platformAdoption = defineMetric({
  id: 'digital/platform-adoption',
  title: { 'zh-CN': '工业互联网平台应用普及率', en: 'Adoption of industrial internet platforms' },
  help: {
    'zh-CN': '最近一年应用工业互联网平台的企业数占企业数的比例，分母由标准指明。',
    en: 'Enterprises that use an industrial internet platform in the latest year, in all enterprises or the SMEs, as the standard says.',
  },
  basis: '认定标准（五）',
  unit: '%',
  better: 'higher',
  decimals: 1,
  value: latestShares(platformUse),
});
