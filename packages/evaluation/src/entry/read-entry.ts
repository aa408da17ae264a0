import { compareRational, divide, findUnit, type ItemDefinition, multiply, parseDecimal } from '@qunxing/criterion';
import type { ReportedValue } from '../case-input.ts';
import { decimalText } from './decimal-text.ts';

/** As much of an item as says what may be typed for it. */
export type EnteredItem = Pick<ItemDefinition, 'kind' | 'unit' | 'least' | 'whole' | 'options'>;

/** Why what was typed is no figure of an item. */
export type EntryFault =
  | 'FIGURE_NOT_A_NUMBER'
  | 'FIGURE_NOT_WHOLE'
  | 'FIGURE_TOO_SMALL'
  | 'FIGURE_OTHER_UNIT'
  | 'FIGURE_NOT_AN_OPTION';

/** A figure as it was typed, and its value in the item's own unit. */
export interface Entry {
  readonly value: ReportedValue;
  /** The number or the words as typed, without separators. */
  readonly reported: string;
  /** The unit it was typed in; absent for truths and options. */
  readonly unit?: string;
}

const longest = 40;
const typedNumber = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d+))?\s*(\D*)$/;

/** Full-width signs are typed as often as their plain ones; the minus of word processors is one. */
const plain = (typed: string): string => typed.normalize('NFKC').replaceAll('−', '-').replaceAll('、', ',').trim();

/** The unit that is meant, by its code: as written, or as a Chinese officer shortens it (`亿` for 亿元). */
const unitMeant = (written: string, { unit = '' }: EnteredItem): string | undefined => {
  if (written === '') return unit;
  const dimension = findUnit(unit)?.dimension;
  return [written, `${written}元`].find((code) => findUnit(code)?.dimension === dimension && dimension !== undefined);
};

/** A number typed in a unit as exact decimal text in the item's; undefined when it has no finite decimal there. */
const converted = (decimal: string, from: string, to: string): string | undefined => {
  if (from === to) return decimal;
  const [number, given, own] = [parseDecimal(decimal), findUnit(from), findUnit(to)];
  if (number === undefined || given === undefined || own === undefined) return undefined;
  return decimalText(divide(multiply(number, given.factor), own.factor));
};

const readNumber = (typed: string, item: EnteredItem): { readonly entry: Entry } | { readonly fault: EntryFault } => {
  const [, sign = '', whole = '', fraction, written = ''] = typedNumber.exec(typed.slice(0, longest + 1)) ?? [];
  if (typed.length > longest || (whole === '' && fraction === undefined)) return { fault: 'FIGURE_NOT_A_NUMBER' };
  const digits = whole.replaceAll(',', '').replace(/^0+(?=\d)/, '') || '0';
  const reported = `${sign === '-' ? '-' : ''}${digits}${fraction === undefined ? '' : `.${fraction}`}`;
  const unit = unitMeant(written.trim(), item);
  const value = unit === undefined ? undefined : converted(reported, unit, item.unit ?? '');
  const number = value === undefined ? undefined : parseDecimal(value);
  if (unit === undefined || value === undefined || number === undefined) return { fault: 'FIGURE_OTHER_UNIT' };
  const least = item.least === undefined ? undefined : parseDecimal(item.least);
  if (least !== undefined && compareRational(number, least) < 0) return { fault: 'FIGURE_TOO_SMALL' };
  if (item.whole === true && number.d !== 1n) return { fault: 'FIGURE_NOT_WHOLE' };
  return { entry: { value, reported, unit } };
};

const truths: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  是: true,
  有: true,
  '√': true,
  false: false,
  no: false,
  否: false,
  无: false,
  '×': false,
};

const readOption = (typed: string, { kind, options = [] }: EnteredItem): ReportedValue | undefined => {
  if (kind === 'declared') return truths[typed.toLowerCase()];
  return options.find(({ value, title }) => [value, title['zh-CN'], title.en].includes(typed))?.value;
};

/**
 * Reads what a person typed or pasted for an item: `1,234.5`, `４０亿元` for an item in 万元, `是`, the name of an option. A number
 * in another unit of the same dimension is converted exactly.
 */
export const readEntry = (
  typed: string,
  item: EnteredItem,
): { readonly entry: Entry } | { readonly fault: EntryFault } => {
  const text = plain(typed);
  if (item.kind === 'number') return readNumber(text, item);
  const value = readOption(text, item);
  return value === undefined ? { fault: 'FIGURE_NOT_AN_OPTION' } : { entry: { value, reported: String(value) } };
};
