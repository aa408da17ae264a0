import { numberItem } from '@qunxing/criterion';

const platformDocuments = [{ 'zh-CN': '平台认定文件及清单', en: 'Documents of recognition and list of platforms' }];

/** Innovation platforms of the cluster recognized at city level or above, at year end (市级及以上创新平台). */
export const cityAndAbovePlatforms = numberItem({
  id: 'innovation/city-and-above-platforms',
  title: { 'zh-CN': '市级及以上创新平台数', en: 'Innovation platforms, city level or above' },
  help: {
    'zh-CN': '年末经市（州）级及以上认定的创新平台数，含省级和国家级，同一平台只计一次。认定标准（四）；申报表 D。',
    en: 'Platforms recognized by a prefecture, the province or the nation at year end, each once. Standard (4); form D.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 1,
  unit: '个',
  concept: 'city-platforms',
  scope: 'all',
  period: 'year-end',
  least: '0',
  whole: true,
  evidence: platformDocuments,
  privacy: 'public',
});

/** Innovation platforms of the cluster recognized at provincial level or above, at year end (省级及以上创新平台). */
export const provincialAndAbovePlatforms = numberItem({
  id: 'innovation/provincial-and-above-platforms',
  title: { 'zh-CN': '省级及以上创新平台数', en: 'Innovation platforms, provincial level or above' },
  help: {
    'zh-CN': '年末经省级及以上认定的创新平台数，含国家级，同一平台只计一次。认定标准（四）；申报表 D。',
    en: 'Platforms recognized by the province or the nation at year end, each once. Standard (4); form D.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 1,
  unit: '个',
  concept: 'provincial-platforms',
  scope: 'all',
  period: 'year-end',
  least: '0',
  whole: true,
  evidence: platformDocuments,
  checks: [{ check: 'at-most-item', item: 'innovation/city-and-above-platforms' }],
  privacy: 'public',
});

/** Innovation platforms of the cluster recognized at national level, at year end (国家级创新平台). */
export const nationalPlatforms = numberItem({
  id: 'innovation/national-platforms',
  title: { 'zh-CN': '国家级创新平台数', en: 'Innovation platforms, national level' },
  help: {
    'zh-CN': '年末经国家级认定的创新平台数。认定标准（四）；申报表 D。',
    en: 'Platforms recognized by the nation at year end. Standard (4); form D.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 1,
  unit: '个',
  concept: 'national-platforms',
  scope: 'all',
  period: 'year-end',
  least: '0',
  whole: true,
  evidence: platformDocuments,
  checks: [{ check: 'at-most-item', item: 'innovation/provincial-and-above-platforms' }],
  privacy: 'public',
});

/** Joint projects of enterprises with universities or institutes that started in a year (产学研合作项目). */
export const jointProjectStarts = numberItem({
  id: 'innovation/joint-project-starts',
  title: { 'zh-CN': '当年启动的产学研合作项目', en: 'Joint research projects started' },
  help: {
    'zh-CN': '当年新签约启动的产学研合作项目数，跨年项目只计启动当年。认定标准（四）。',
    en: 'Joint projects with universities or institutes that started in the year; a longer project counts once. Standard (4).',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 3,
  unit: '项',
  concept: 'joint-projects',
  scope: 'all',
  period: 'year',
  least: '0',
  whole: true,
  evidence: [{ 'zh-CN': '合作协议', en: 'Agreements' }],
  privacy: 'public',
});

/** Standards that enterprises of the cluster led or helped to draft and that were issued in a year (制修订标准). */
export const standardsIssued = numberItem({
  id: 'innovation/standards-issued',
  title: { 'zh-CN': '当年发布的制修订标准', en: 'Standards issued' },
  help: {
    'zh-CN': '集群企业主导或参与制修订并于当年发布的国际、国家、行业、地方和团体标准数。认定标准（四）；申报表 D。',
    en: 'International, national, sector, local and group standards that enterprises led or helped to draft, issued in the year. Standard (4); form D.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 3,
  unit: '项',
  concept: 'standards',
  scope: 'all',
  period: 'year',
  least: '0',
  whole: true,
  evidence: [{ 'zh-CN': '标准文本的起草单位页', en: 'Page of the standard that names its drafters' }],
  privacy: 'public',
});
