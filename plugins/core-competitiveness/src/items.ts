import { declaredItem, rankItem } from '@qunxing/criterion';

/** The county's declaration that the leading industry is a pillar or speciality of the county (县域支柱或特色产业). */
export const countyPillarDeclaration = declaredItem({
  id: 'core-competitiveness/county-pillar-declaration',
  title: { 'zh-CN': '主导产业为县域支柱或特色产业', en: 'Leading industry is a pillar or speciality of its county' },
  help: {
    'zh-CN': '主导产业是否为所在县域的支柱产业或特色产业，须有县级规划或文件依据。认定标准（一）。',
    en: 'Whether the leading industry is a pillar or speciality of its county, as a plan or document of the county says. Standard (1).',
  },
  grain: 'cluster',
  time: 'once',
  evidence: [{ 'zh-CN': '县级产业规划或政府文件', en: 'Industrial plan or document of the county' }],
  privacy: 'public',
});

/** The county's declaration that the cluster complies with industrial policy (符合产业政策). */
export const policyComplianceDeclaration = declaredItem({
  id: 'core-competitiveness/policy-compliance-declaration',
  title: { 'zh-CN': '符合国家产业政策和行业发展规划', en: 'Complies with industrial policy and plans' },
  help: {
    'zh-CN': '主导产业是否符合国家产业政策和行业发展规划要求。认定标准（一）。',
    en: 'Whether the leading industry complies with national industrial policy and the plans of its sector. Standard (1).',
  },
  grain: 'cluster',
  time: 'once',
  evidence: [{ 'zh-CN': '产业政策符合性说明', en: 'Statement of compliance with industrial policy' }],
  privacy: 'public',
});

/** How far up the cluster leads in its niche (细分领域地位): in the nation, the province, the county, or nowhere. */
export const nicheStandingRank = rankItem({
  id: 'core-competitiveness/niche-standing-rank',
  title: { 'zh-CN': '细分领域地位', en: 'Standing in the niche' },
  help: {
    'zh-CN': '集群发展水平在细分领域居于前列的最大范围，须有排名、市场占有率等依据。认定标准（一）。',
    en: 'The widest territory in which the cluster stands at the front of its niche, backed by rankings or market shares. Standard (1).',
  },
  grain: 'cluster',
  time: 'once',
  options: [
    { value: 'none', title: { 'zh-CN': '未居前列', en: 'not at the front' } },
    { value: 'county', title: { 'zh-CN': '全县前列', en: 'front of the county' } },
    { value: 'province', title: { 'zh-CN': '全省前列', en: 'front of the province' } },
    { value: 'nation', title: { 'zh-CN': '全国前列', en: 'front of the nation' } },
  ],
  evidence: [
    {
      'zh-CN': '行业协会或主管部门出具的排名、市场占有率证明',
      en: 'Ranking or market share attested by a sector body or authority',
    },
  ],
  privacy: 'public',
});

/** The county's declaration that the cluster has a known brand (集群品牌). */
export const clusterBrandDeclaration = declaredItem({
  id: 'core-competitiveness/cluster-brand-declaration',
  title: { 'zh-CN': '具有集群品牌知名度', en: 'Has a known cluster brand' },
  help: {
    'zh-CN': '是否拥有有一定知名度的集群品牌（区域公共品牌、集体商标、地理标志等）。认定标准（一）。',
    en: 'Whether the cluster has a brand that is known (regional brand, collective mark, geographical indication). Standard (1).',
  },
  grain: 'cluster',
  time: 'once',
  evidence: [{ 'zh-CN': '商标注册证、地理标志证书或品牌荣誉', en: 'Trade mark, geographical indication or award' }],
  privacy: 'public',
});
