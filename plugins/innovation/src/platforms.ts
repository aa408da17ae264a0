import { defineMetric, latest } from '@qunxing/criterion';
import { cityAndAbovePlatforms, nationalPlatforms, provincialAndAbovePlatforms } from './items.ts';

/** Innovation platforms of the cluster in the reference year, from the level that the standard names upwards. */
export const platforms = defineMetric({
  id: 'innovation/platforms',
  title: { 'zh-CN': '创新平台', en: 'Innovation platforms' },
  help: {
    'zh-CN': '最近一年经认定的创新平台数，计入的最低级别由标准指明。',
    en: 'Recognized innovation platforms in the latest year; the standard names the lowest level that counts.',
  },
  basis: '认定标准（四）',
  unit: '个',
  better: 'higher',
  decimals: 0,
  value: {
    cityAndAbove: { title: { 'zh-CN': '市级及以上', en: 'City level or above' }, term: latest(cityAndAbovePlatforms) },
    provinceAndAbove: {
      title: { 'zh-CN': '省级及以上', en: 'Provincial level or above' },
      term: latest(provincialAndAbovePlatforms),
    },
    national: { title: { 'zh-CN': '国家级', en: 'National level' }, term: latest(nationalPlatforms) },
  },
});
