import { numberItem } from '@qunxing/criterion';

/** R&D expense of the cluster in a year (研发经费), all enterprises, as reported; the SMEs' part comes from the roster. */
export const rdExpense = numberItem({
  id: 'profile/rd-expense',
  title: { 'zh-CN': '研发经费', en: 'R&D expense' },
  help: {
    'zh-CN': '集群全部企业的全年研发经费支出；中小企业部分由企业名录汇总。认定标准（四）；申报表 B。',
    en: 'R&D expense of all enterprises of the cluster over the whole year; the SMEs’ part is summed from the roster. Standard (4); form B.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 4,
  unit: '万元',
  concept: 'rd-expense',
  scope: 'all',
  period: 'year',
  least: '0',
  evidence: [
    { 'zh-CN': '研发费用专项审计报告或加计扣除备案', en: 'Audit of R&D expense or record of the tax deduction' },
  ],
  checks: [
    { check: 'at-most-item', item: 'profile/revenue' },
    { check: 'sums-to', items: ['profile/enterprise-rd-expense'] },
  ],
  privacy: 'official',
});

/** Valid invention patents held by the enterprises of the cluster at year end (有效发明专利拥有量). */
export const inventionPatents = numberItem({
  id: 'profile/invention-patents',
  title: { 'zh-CN': '有效发明专利', en: 'Valid invention patents' },
  help: {
    'zh-CN': '年末集群企业拥有的有效发明专利件数，不含实用新型和外观设计。认定标准（四）；申报表 B。',
    en: 'Valid invention patents held by the enterprises of the cluster at year end; no utility models or designs. Standard (4); form B.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 4,
  unit: '件',
  concept: 'invention-patents',
  scope: 'all',
  period: 'year-end',
  least: '0',
  whole: true,
  evidence: [{ 'zh-CN': '专利登记簿副本或清单', en: 'Extract from the patent register' }],
  privacy: 'public',
});
