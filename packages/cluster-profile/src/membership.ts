import { numberItem } from '@qunxing/criterion';

const roster = { 'zh-CN': '企业名录', en: 'Roster of enterprises' };

/** Enterprises of the cluster at year end (企业数), as reported; the roster checks it. */
export const enterprises = numberItem({
  id: 'profile/enterprises',
  title: { 'zh-CN': '企业数', en: 'Enterprises' },
  help: {
    'zh-CN': '年末集群内法人企业数，不含个体工商户。申报表 B。',
    en: 'Enterprises with legal personality in the cluster at year end, without the self-employed. Form B.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 3,
  unit: '家',
  concept: 'enterprises',
  scope: 'all',
  period: 'year-end',
  least: '0',
  whole: true,
  evidence: [roster],
  privacy: 'public',
});

/** SMEs of the cluster at year end (中小企业数), as reported. */
export const smes = numberItem({
  id: 'profile/smes',
  title: { 'zh-CN': '中小企业数', en: 'SMEs' },
  help: {
    'zh-CN': '年末集群内中型、小型、微型企业数，按当年的规模类型。申报表 B。',
    en: 'Medium, small and micro enterprises of the cluster at year end, by their size class of that year. Form B.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 3,
  unit: '家',
  concept: 'enterprises',
  scope: 'sme',
  period: 'year-end',
  least: '0',
  whole: true,
  evidence: [roster],
  checks: [{ check: 'at-most-item', item: 'profile/enterprises' }],
  privacy: 'public',
});

/** Above-scale enterprises of the cluster at year end (规上企业数), as reported. */
export const aboveScaleEnterprises = numberItem({
  id: 'profile/above-scale-enterprises',
  title: { 'zh-CN': '规上企业数', en: 'Above-scale enterprises' },
  help: {
    'zh-CN': '年末集群内规模以上企业数。申报表 B。',
    en: 'Above-scale enterprises of the cluster at year end. Form B.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 3,
  unit: '家',
  concept: 'enterprises',
  scope: 'above-scale',
  period: 'year-end',
  least: '0',
  whole: true,
  evidence: [roster],
  checks: [{ check: 'at-most-item', item: 'profile/enterprises' }],
  privacy: 'public',
});

/** Persons employed by the enterprises of the cluster at year end (从业人员), without indirect employment. */
export const employment = numberItem({
  id: 'profile/employment',
  title: { 'zh-CN': '从业人员', en: 'Employment' },
  help: {
    'zh-CN': '年末集群全部企业的从业人员数，不含间接带动就业。申报表 B。',
    en: 'Persons employed by the enterprises of the cluster at year end; no indirect employment. Form B.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 3,
  unit: '人',
  concept: 'employment',
  scope: 'all',
  period: 'year-end',
  least: '0',
  whole: true,
  evidence: [{ 'zh-CN': '社保参保汇总表', en: 'Table of the socially insured' }],
  checks: [{ check: 'sums-to', items: ['profile/enterprise-employment'] }],
  privacy: 'public',
});
