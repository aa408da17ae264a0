import { choiceItem, is } from '@qunxing/criterion';

/** The four size classes of enterprises (工信部联企业〔2011〕300号), largest first. */
export const sizeClasses = [
  { value: 'large', title: { 'zh-CN': '大型', en: 'large' } },
  { value: 'medium', title: { 'zh-CN': '中型', en: 'medium' } },
  { value: 'small', title: { 'zh-CN': '小型', en: 'small' } },
  { value: 'micro', title: { 'zh-CN': '微型', en: 'micro' } },
] as const;

/** Size class of one enterprise in a year (规模类型); it changes yearly and is read for the same year as the figure beside it. */
export const sizeClass = choiceItem({
  id: 'profile/size-class',
  title: { 'zh-CN': '规模类型', en: 'Size class' },
  help: {
    'zh-CN':
      '按《中小企业划型标准规定》（工信部联企业〔2011〕300号）以当年从业人员、营业收入、资产总额划定。申报表 D 企业名录。',
    en: 'By the classification of 2011 (No. 300), from staff, revenue and assets of that year. Form D, roster.',
  },
  grain: 'enterprise',
  time: 'yearly',
  years: 4,
  options: sizeClasses,
  privacy: 'public',
});

/** Whether an enterprise is an SME (中小企业) in a year: medium, small or micro. */
export const isSme = is(sizeClass, ['medium', 'small', 'micro']);
