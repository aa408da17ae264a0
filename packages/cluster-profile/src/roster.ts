import { declaredItem, numberItem } from '@qunxing/criterion';

/** Output of one enterprise of the roster in a year (企业产值). */
export const enterpriseOutput = numberItem({
  id: 'profile/enterprise-output',
  title: { 'zh-CN': '企业产值', en: 'Output of the enterprise' },
  help: {
    'zh-CN': '该企业在集群内的全年产值，不是营业收入。申报表 D 企业名录。',
    en: 'Output of this enterprise within the cluster over the whole year; not revenue. Form D, roster.',
  },
  grain: 'enterprise',
  time: 'yearly',
  years: 3,
  unit: '万元',
  concept: 'output',
  scope: 'enterprise',
  period: 'year',
  least: '0',
  privacy: 'commercial-secret',
});

/** Operating revenue of one enterprise in a year (企业营业收入); with staff it decides the size class. */
export const enterpriseRevenue = numberItem({
  id: 'profile/enterprise-revenue',
  title: { 'zh-CN': '企业营业收入', en: 'Revenue of the enterprise' },
  help: {
    'zh-CN': '该企业的全年营业收入；用于核对规模类型。申报表 D 企业名录。',
    en: 'Operating revenue of this enterprise over the whole year; used to check its size class. Form D, roster.',
  },
  grain: 'enterprise',
  time: 'yearly',
  years: 3,
  unit: '万元',
  concept: 'revenue',
  scope: 'enterprise',
  period: 'year',
  least: '0',
  privacy: 'commercial-secret',
});

/** Staff of one enterprise at year end (企业从业人员). */
export const enterpriseEmployment = numberItem({
  id: 'profile/enterprise-employment',
  title: { 'zh-CN': '企业从业人员', en: 'Staff of the enterprise' },
  help: {
    'zh-CN': '该企业年末从业人员数；用于核对规模类型。申报表 D 企业名录。',
    en: 'Staff of this enterprise at year end; used to check its size class. Form D, roster.',
  },
  grain: 'enterprise',
  time: 'yearly',
  years: 3,
  unit: '人',
  concept: 'employment',
  scope: 'enterprise',
  period: 'year-end',
  least: '0',
  whole: true,
  privacy: 'official',
});

/** R&D expense of one enterprise in a year (企业研发经费). */
export const enterpriseRdExpense = numberItem({
  id: 'profile/enterprise-rd-expense',
  title: { 'zh-CN': '企业研发经费', en: 'R&D expense of the enterprise' },
  help: {
    'zh-CN': '该企业的全年研发经费支出，没有的填 0。认定标准（四）；申报表 D 企业名录。',
    en: 'R&D expense of this enterprise over the whole year; 0 when there is none. Standard (4); form D, roster.',
  },
  grain: 'enterprise',
  time: 'yearly',
  years: 4,
  unit: '万元',
  concept: 'rd-expense',
  scope: 'enterprise',
  period: 'year',
  least: '0',
  checks: [{ check: 'at-most-item', item: 'profile/enterprise-revenue' }],
  privacy: 'commercial-secret',
});

/** Whether an enterprise belongs to the cluster's leading industry in a year (属于主导产业). */
export const leadingIndustryMembership = declaredItem({
  id: 'profile/leading-industry-membership',
  title: { 'zh-CN': '属于主导产业', en: 'In the leading industry' },
  help: {
    'zh-CN': '该企业的主营业务是否属于集群主导产业（按 GB/T 4754 行业代码）。申报表 D 企业名录。',
    en: 'Whether the main business of this enterprise belongs to the leading industry (by GB/T 4754 code). Form D, roster.',
  },
  grain: 'enterprise',
  time: 'yearly',
  years: 3,
  privacy: 'public',
});
