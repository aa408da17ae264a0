import { numberParameter } from '@qunxing/criterion';

/**
 * Number of consecutive yearly figures that a growth is read from, ending with the reference year.
 * Three make the first of the last three years the base; four make the year before them the base.
 */
export const growthYears = numberParameter({
  title: { 'zh-CN': '增速年数（含基期）', en: 'Years of growth, base year included' },
  unit: '年',
  least: '2',
  most: '4',
  usual: '3',
});

/** Look-back (近 N 年): number of consecutive years, ending with the reference year, that are added up or must each hold. */
export const lookBackYears = numberParameter({
  title: { 'zh-CN': '回溯年数', en: 'Look-back in years' },
  unit: '年',
  least: '1',
  most: '3',
  usual: '3',
});
