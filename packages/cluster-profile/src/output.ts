import { numberItem } from '@qunxing/criterion';

/**
 * Output of the whole cluster in a year (集群总产值), as reported by the county or published.
 * It is the reported figure and not the sum of the roster, so that clusters without a roster can be judged;
 * the sum over the roster and over the counties checks it.
 */
export const grossOutput = numberItem({
  id: 'profile/gross-output',
  title: { 'zh-CN': '集群总产值', en: 'Gross output of the cluster' },
  help: {
    'zh-CN':
      '集群全部企业的全年总产值，不是营业收入、销售收入、增加值或综合产值；跨县的为各县之和。认定标准（一）；申报表 B。',
    en: 'Output of all enterprises of the cluster over the whole year; not revenue, sales, value added or comprehensive output. Summed over the counties. Standard (1); form B.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 4,
  unit: '万元',
  concept: 'output',
  scope: 'all',
  period: 'year',
  least: '0',
  evidence: [
    { 'zh-CN': '统计部门出具的产值证明', en: 'Certificate of output by the statistics office' },
    { 'zh-CN': '企业产值汇总表', en: 'Table of output by enterprise' },
  ],
  checks: [
    { check: 'sums-to', items: ['profile/enterprise-output'] },
    { check: 'sums-to', items: ['profile/county-output'] },
    { check: 'year-on-year', mostPercent: '100' },
  ],
  privacy: 'public',
});

/** Output of the cluster's SMEs (medium, small and micro by the class of the same year), as reported. */
export const smeOutput = numberItem({
  id: 'profile/sme-output',
  title: { 'zh-CN': '中小企业产值', en: 'Output of the SMEs' },
  help: {
    'zh-CN': '集群内中型、小型、微型企业的全年产值，按当年的规模类型归集。认定标准（一）；申报表 B。',
    en: 'Output over the whole year of the medium, small and micro enterprises, by their size class of that year. Standard (1); form B.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 3,
  unit: '万元',
  concept: 'output',
  scope: 'sme',
  period: 'year',
  least: '0',
  evidence: [{ 'zh-CN': '企业产值汇总表', en: 'Table of output by enterprise' }],
  checks: [{ check: 'at-most-item', item: 'profile/gross-output' }],
  privacy: 'public',
});

/** Output of the enterprises of the cluster's leading industry (主导产业), as reported. */
export const leadingIndustryOutput = numberItem({
  id: 'profile/leading-industry-output',
  title: { 'zh-CN': '主导产业产值', en: 'Output of the leading industry' },
  help: {
    'zh-CN': '集群内主导产业企业的全年产值。认定标准（一）；申报表 B。',
    en: 'Output over the whole year of the enterprises of the leading industry. Standard (1); form B.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 3,
  unit: '万元',
  concept: 'output',
  scope: 'leading-industry',
  period: 'year',
  least: '0',
  evidence: [{ 'zh-CN': '企业产值汇总表', en: 'Table of output by enterprise' }],
  checks: [{ check: 'at-most-item', item: 'profile/gross-output' }],
  privacy: 'public',
});

/** Output of the cluster within one county (分县产值); the county with the largest share is the applicant. */
export const countyOutput = numberItem({
  id: 'profile/county-output',
  title: { 'zh-CN': '集群分县产值', en: 'Output by county' },
  help: {
    'zh-CN': '集群在该县（市、区、特区）的全年产值；产值占比最大的县为申报主体。申报表 A。',
    en: 'Output of the cluster in this county over the whole year; the county with the largest share is the applicant. Form A.',
  },
  grain: 'county',
  time: 'yearly',
  years: 3,
  unit: '万元',
  concept: 'output',
  scope: 'all',
  period: 'year',
  least: '0',
  evidence: [{ 'zh-CN': '统计部门出具的产值证明', en: 'Certificate of output by the statistics office' }],
  privacy: 'official',
});
