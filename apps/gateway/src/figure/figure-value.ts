import type { ItemDefinition, Localized } from '@qunxing/criterion';
import type { ReportedValue } from '@qunxing/evaluation';
import { withUnit } from '@qunxing/evaluation';

const truth = { true: { 'zh-CN': '是', en: 'yes' }, false: { 'zh-CN': '否', en: 'no' } } as const;

/** A value of an item as people read it: `60 亿元`, `是`, `省内领先`. */
export const valueText = (value: ReportedValue, item: ItemDefinition | undefined): Localized => {
  if (typeof value === 'boolean') return truth[`${value}`];
  const option = item?.options?.find((one) => one.value === value);
  if (option !== undefined) return option.title;
  const unit = item?.unit;
  return unit === undefined
    ? { 'zh-CN': value, en: value }
    : { 'zh-CN': withUnit(value, unit, 'zh-CN'), en: withUnit(value, unit, 'en') };
};

/** The year of a period such as `y2022`; null for `once`. */
export const yearOfPeriod = (period: string): number | null => {
  const year = /^y(\d{4})$/.exec(period)?.[1];
  return year === undefined ? null : Number(year);
};

/** A period as it is shown: `2022`, `once`. */
export const periodName = (period: string): string => String(yearOfPeriod(period) ?? period);
