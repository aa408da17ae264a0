import { numberItem } from '@qunxing/criterion';

const documents = [{ 'zh-CN': '服务机构认定文件及清单', en: 'Documents of recognition and list of bodies' }];

/** Public service bodies that serve the cluster at year end (公共服务机构), of any level or none. */
export const serviceBodyTotal = numberItem({
  id: 'governance/service-body-total',
  title: { 'zh-CN': '公共服务机构数', en: 'Public service bodies' },
  help: {
    'zh-CN': '年末服务集群企业的公共服务机构（平台）数，不论是否认定，同一机构只计一次。认定标准（八）；申报表 D。',
    en: 'Bodies that serve the cluster at year end, recognized or not, each once. Standard (8); form D.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 1,
  unit: '个',
  concept: 'service-bodies',
  scope: 'all',
  period: 'year-end',
  least: '0',
  whole: true,
  evidence: documents,
  privacy: 'public',
});

/** Public service bodies recognized at city level or above (市级及以上公共服务机构), at year end. */
export const cityAndAboveServiceBodies = numberItem({
  id: 'governance/city-and-above-service-bodies',
  title: { 'zh-CN': '市级及以上公共服务机构数', en: 'Public service bodies, city level or above' },
  help: {
    'zh-CN': '年末经市（州）级及以上认定的公共服务机构数，含省级和国家级。认定标准（八）；申报表 D。',
    en: 'Bodies recognized by a prefecture, the province or the nation at year end. Standard (8); form D.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 1,
  unit: '个',
  concept: 'city-service-bodies',
  scope: 'all',
  period: 'year-end',
  least: '0',
  whole: true,
  evidence: documents,
  checks: [{ check: 'at-most-item', item: 'governance/service-body-total' }],
  privacy: 'public',
});

/** Public service bodies recognized at provincial level or above (省级及以上公共服务机构), at year end. */
export const provincialAndAboveServiceBodies = numberItem({
  id: 'governance/provincial-and-above-service-bodies',
  title: { 'zh-CN': '省级及以上公共服务机构数', en: 'Public service bodies, provincial level or above' },
  help: {
    'zh-CN': '年末经省级及以上认定的公共服务机构数，含国家级。认定标准（八）；申报表 D。',
    en: 'Bodies recognized by the province or the nation at year end. Standard (8); form D.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 1,
  unit: '个',
  concept: 'provincial-service-bodies',
  scope: 'all',
  period: 'year-end',
  least: '0',
  whole: true,
  evidence: documents,
  checks: [{ check: 'at-most-item', item: 'governance/city-and-above-service-bodies' }],
  privacy: 'public',
});

/** Public service bodies recognized at national level (国家级公共服务机构), at year end. */
export const nationalServiceBodies = numberItem({
  id: 'governance/national-service-bodies',
  title: { 'zh-CN': '国家级公共服务机构数', en: 'Public service bodies, national level' },
  help: {
    'zh-CN': '年末经国家级认定的公共服务机构数。认定标准（八）；申报表 D。',
    en: 'Bodies recognized by the nation at year end. Standard (8); form D.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 1,
  unit: '个',
  concept: 'national-service-bodies',
  scope: 'all',
  period: 'year-end',
  least: '0',
  whole: true,
  evidence: documents,
  checks: [{ check: 'at-most-item', item: 'governance/provincial-and-above-service-bodies' }],
  privacy: 'public',
});
