import { findUnit } from '../find-unit.ts';
import type { UnitCode } from '../unit.ts';

/** What one is called, where units are counted in the plural. */
const singular: Readonly<Partial<Record<string, string>>> = {
  家: 'enterprise',
  人: 'person',
  项: 'item',
  个: 'item',
  件: 'item',
  次: 'time',
  分: 'point',
  年: 'year',
} satisfies Partial<Record<UnitCode, string>>;

interface Scaled {
  readonly unit: string;
  /** The unit counts in tens to this power of `unit`. */
  readonly power: number;
  /** Currencies stand before the number. */
  readonly before?: true;
}

/** Units in ten thousands and hundred millions, which English counts in millions and billions instead. */
const scaled: Readonly<Partial<Record<string, Scaled>>> = {
  元: { unit: 'CNY', power: 0, before: true },
  万元: { unit: 'CNY', power: 4, before: true },
  亿元: { unit: 'CNY', power: 8, before: true },
  美元: { unit: 'USD', power: 0, before: true },
  万美元: { unit: 'USD', power: 4, before: true },
  亿美元: { unit: 'USD', power: 8, before: true },
  万吨标准煤: { unit: 'tce', power: 4 },
  万立方米: { unit: 'm³', power: 4 },
} satisfies Partial<Record<UnitCode, Scaled>>;

const words = [
  [9, ' billion'],
  [6, ' million'],
  [0, ''],
] as const;

/** A decimal times ten to a power, in billions, millions or as it is; every digit other than zeros at the end is kept. */
const inMillions = (whole: string, fraction: string, power: number): string => {
  const digits = `${whole}${fraction.padEnd(power, '0')}`;
  const cut = digits.length - Math.max(fraction.length - power, 0);
  const length = digits.slice(0, cut).replace(/^0+/, '').length;
  const [shift, word] = words.find(([least]) => length > least) ?? [0, ''];
  const point = cut - shift;
  const count = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const rest = digits.slice(point).replace(/0+$/, '');
  return `${count.replace(/\B(?=(\d{3})+$)/g, ',')}${rest === '' ? '' : `.${rest}`}${word}`;
};

const decimal = /^([-−]?)(\d[\d,]*)(?:\.(\d+))?$/;

const ofScaled = (number: string, { unit, power, before }: Scaled): string => {
  const [, sign = '', whole = '', fraction = ''] = decimal.exec(number) ?? [];
  const text = whole === '' ? number : inMillions(whole.replaceAll(',', ''), fraction, power);
  return before ? `${sign}${unit} ${text}` : `${sign}${text} ${unit}`;
};

const oneOf = (unit: string): string => singular[unit] ?? findUnit(unit)?.title.en ?? unit;

/**
 * A number, in digits, with its unit as English writes it: `CNY 2.825 billion` for 28.25 亿元, `USD 370,000` for
 * 37 万美元, `1 enterprise`, `CNY 65,000 per person`, `68.4 %`. The number itself when the unit has no name.
 */
export const englishQuantity = (number: string, unit: string): string => {
  const [over = '', under] = unit.split('/');
  if (under !== undefined && scaled[over] !== undefined && unit !== '元/美元') {
    return `${englishQuantity(number, over)} per ${oneOf(under)}`;
  }
  const big = scaled[unit];
  if (big !== undefined) return ofScaled(number, big);
  const title = number === '1' ? oneOf(unit) : (findUnit(unit)?.title.en ?? unit);
  return `${number} ${title}`.trim();
};
