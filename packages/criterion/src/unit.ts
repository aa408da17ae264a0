import type { Localized } from './localized.ts';
import { multiply, parseDecimal, type Rational, rational } from './rational.ts';

/** What a number measures. Numbers of one dimension can be added, compared and converted by a factor. */
export type BaseDimension =
  | 'money'
  | 'foreign-money'
  | 'exchange-rate'
  | 'percent'
  | 'enterprises'
  | 'persons'
  | 'pieces'
  | 'area'
  | 'energy'
  | 'water'
  | 'energy-intensity'
  | 'water-intensity'
  | 'points'
  | 'years'
  | 'number';

/** A dimension that arithmetic accepts; `A/B` arises from `ratio` only. */
export type ArithmeticDimension = BaseDimension | `${BaseDimension}/${BaseDimension}`;

/** Every dimension: numbers, a rate of growth, a truth, or one of a list of options. */
export type Dimension = ArithmeticDimension | 'growth' | 'truth' | 'category';

interface UnitDefinition<D extends BaseDimension | 'growth' = BaseDimension | 'growth'> {
  readonly dimension: D;
  /** What one of this unit is in the base unit of its dimension, as an exact decimal or fraction. */
  readonly factor: Rational;
  readonly title: Localized;
}

const unit = <D extends BaseDimension | 'growth'>(
  dimension: D,
  factor: Rational,
  zh: string,
  en: string,
): UnitDefinition<D> => ({
  dimension,
  factor,
  title: { 'zh-CN': zh, en },
});
const one = rational(1n);

/**
 * The units figures come in, by code. The base unit of each dimension has factor 1 (元, 美元, %, 家, 人, 项, km² …).
 * 1 亩 = 1/1500 km² exactly; foreign money becomes money only through a yearly exchange rate.
 */
export const units = {
  元: unit('money', one, '元', 'CNY'),
  万元: unit('money', rational(10_000n), '万元', '10,000 CNY'),
  亿元: unit('money', rational(100_000_000n), '亿元', '100 million CNY'),
  美元: unit('foreign-money', one, '美元', 'USD'),
  万美元: unit('foreign-money', rational(10_000n), '万美元', '10,000 USD'),
  亿美元: unit('foreign-money', rational(100_000_000n), '亿美元', '100 million USD'),
  '元/美元': unit('exchange-rate', one, '元/美元', 'CNY per USD'),
  '%': unit('percent', one, '%', '%'),
  '%/年': unit('growth', one, '%/年', '% a year'),
  家: unit('enterprises', one, '家', 'enterprises'),
  人: unit('persons', one, '人', 'persons'),
  项: unit('pieces', one, '项', 'items'),
  个: unit('pieces', one, '个', 'items'),
  件: unit('pieces', one, '件', 'items'),
  次: unit('pieces', one, '次', 'times'),
  平方公里: unit('area', one, '平方公里', 'km²'),
  亩: unit('area', rational(1n, 1500n), '亩', 'mu'),
  吨标准煤: unit('energy', one, '吨标准煤', 'tce'),
  万吨标准煤: unit('energy', rational(10_000n), '万吨标准煤', '10,000 tce'),
  立方米: unit('water', one, '立方米', 'm³'),
  万立方米: unit('water', rational(10_000n), '万立方米', '10,000 m³'),
  '千克标准煤/单位产品': unit('energy-intensity', one, '千克标准煤/单位产品', 'kgce per unit of product'),
  '立方米/单位产品': unit('water-intensity', one, '立方米/单位产品', 'm³ per unit of product'),
  分: unit('points', one, '分', 'points'),
  年: unit('years', one, '年', 'years'),
  无: unit('number', one, '', ''),
} as const satisfies Record<string, UnitDefinition>;

/** The code of a unit; Chinese, as it stands in forms and standards. */
export type UnitCode = keyof typeof units;

/** The dimension that a unit measures. */
export type DimensionOf<U extends UnitCode> = (typeof units)[U]['dimension'];

/** The codes of the units that measure a dimension; a quotient of dimensions has quotients of units, e.g. `万元/人`. */
export type UnitOf<D extends Dimension> = D extends `${infer A extends BaseDimension}/${infer B extends BaseDimension}`
  ? `${UnitOf<A>}/${UnitOf<B>}`
  : { [U in UnitCode]: DimensionOf<U> extends D ? U : never }[UnitCode];

/** Whether a text is the code of a known unit. */
export const isUnitCode = (code: string): code is UnitCode => Object.hasOwn(units, code);

/** The exact value, in the base unit of its dimension, of a decimal given in a unit; undefined when it is no decimal. */
export const inBaseUnit = (decimal: string, code: UnitCode): Rational | undefined => {
  const value = parseDecimal(decimal);
  return value === undefined ? undefined : multiply(value, units[code].factor);
};
