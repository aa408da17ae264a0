import { numberItem } from '@qunxing/criterion';

const statements = { 'zh-CN': '企业财务报表汇总', en: 'Summary of the enterprises’ financial statements' };

/** Operating revenue of the cluster in a year (营业收入); never used in place of output. */
export const revenue = numberItem({
  id: 'profile/revenue',
  title: { 'zh-CN': '营业收入', en: 'Operating revenue' },
  help: {
    'zh-CN': '集群全部企业的全年营业收入，不是产值。申报表 B。',
    en: 'Operating revenue of all enterprises of the cluster over the whole year; not output. Form B.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 3,
  unit: '万元',
  concept: 'revenue',
  scope: 'all',
  period: 'year',
  least: '0',
  evidence: [statements],
  checks: [{ check: 'sums-to', items: ['profile/enterprise-revenue'] }],
  privacy: 'public',
});

/** Total profit of the cluster in a year (利润总额); a loss is negative. */
export const profit = numberItem({
  id: 'profile/profit',
  title: { 'zh-CN': '利润总额', en: 'Total profit' },
  help: {
    'zh-CN': '集群全部企业的全年利润总额，亏损填负数。申报表 B。',
    en: 'Total profit of all enterprises of the cluster over the whole year; a loss is negative. Form B.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 3,
  unit: '万元',
  concept: 'profit',
  scope: 'all',
  period: 'year',
  evidence: [statements],
  checks: [{ check: 'at-most-item', item: 'profile/revenue' }],
  privacy: 'official',
});

/** Tax paid by the enterprises of the cluster in a year (税收). */
export const tax = numberItem({
  id: 'profile/tax',
  title: { 'zh-CN': '税收', en: 'Tax paid' },
  help: {
    'zh-CN': '集群全部企业的全年实缴税收。申报表 B。',
    en: 'Tax paid by all enterprises of the cluster over the whole year. Form B.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 3,
  unit: '万元',
  concept: 'tax',
  scope: 'all',
  period: 'year',
  least: '0',
  evidence: [{ 'zh-CN': '税务部门出具的纳税证明', en: 'Certificate by the tax office' }],
  privacy: 'official',
});

/** Exports of the cluster in a year (出口额), in foreign money: a figure in CNY needs the year's rate before it is entered. */
export const clusterExports = numberItem({
  id: 'profile/exports',
  title: { 'zh-CN': '出口额', en: 'Exports' },
  help: {
    'zh-CN': '集群全部企业的全年直接出口额，以万美元计；不含进口，不是进出口总额。认定标准（七）；申报表 B。',
    en: 'Direct exports of all enterprises of the cluster over the whole year in 10,000 USD; no imports. Standard (7); form B.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 4,
  unit: '万美元',
  concept: 'export',
  scope: 'all',
  period: 'year',
  least: '0',
  evidence: [
    { 'zh-CN': '海关或商务部门出具的出口额证明', en: 'Certificate of exports by customs or the commerce office' },
  ],
  checks: [{ check: 'year-on-year', mostPercent: '200' }],
  privacy: 'public',
});
