import { defineMetric, latest } from '@qunxing/criterion';
import {
  cityAndAboveServiceBodies,
  nationalServiceBodies,
  provincialAndAboveServiceBodies,
  serviceBodyTotal,
} from './service-body-items.ts';

/** Public service bodies of the cluster in the reference year, from the level that the standard names upwards. */
export const serviceBodies = defineMetric({
  id: 'governance/service-bodies',
  title: { 'zh-CN': '公共服务机构', en: 'Public service bodies' },
  help: {
    'zh-CN': '最近一年公共服务机构数，计入的最低级别由标准指明。',
    en: 'Public service bodies in the latest year; the standard names the lowest level that counts.',
  },
  basis: '认定标准（八）',
  unit: '个',
  better: 'higher',
  decimals: 0,
  value: {
    all: { title: { 'zh-CN': '不论级别', en: 'Any level' }, term: latest(serviceBodyTotal) },
    cityAndAbove: {
      title: { 'zh-CN': '市级及以上', en: 'City level or above' },
      term: latest(cityAndAboveServiceBodies),
    },
    provinceAndAbove: {
      title: { 'zh-CN': '省级及以上', en: 'Provincial level or above' },
      term: latest(provincialAndAboveServiceBodies),
    },
    national: { title: { 'zh-CN': '国家级', en: 'National level' }, term: latest(nationalServiceBodies) },
  },
});
