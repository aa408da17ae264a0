import { compareRational, type ItemDefinition, parseDecimal } from '@qunxing/criterion';
import type { InputPlace, ReportInput } from './input-error.ts';

const longestValue = 200;

/** Whether a text is a plain decimal such as `-12.50`. Rosters hold thousands: digits are looked at one by one. */
const isDecimal = (text: string): boolean => {
  const { length } = text;
  let index = text.charCodeAt(0) === 45 ? 1 : 0;
  const start = index;
  let dot = -1;
  if (length > longestValue) return false;
  for (; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code === 46 && dot < 0 && index > start) dot = index;
    else if (code < 48 || code > 57) return false;
  }
  return length > start && dot !== length - 1;
};

/** Checks the reported values of one item, or of an item that is not known for their kind alone. */
export interface ValueCheck {
  /** Whether a value is in order. */
  readonly fits: (value: unknown) => boolean;
  /** Reports what is wrong with a value that is not. */
  readonly complain: (value: unknown, path: string, place: InputPlace) => void;
}

const anyValue = (value: unknown): boolean =>
  typeof value === 'boolean' || (typeof value === 'string' && value.length <= longestValue && value.isWellFormed());

/** The check of an item's values: kind, options, unit, whole numbers, least value. */
export const valueCheck = (item: ItemDefinition | undefined, report: ReportInput): ValueCheck => {
  const options = new Set<unknown>(item?.options?.map((option) => option.value));
  const least = item?.least === undefined ? undefined : parseDecimal(item.least);
  const unit = item?.unit ?? '';

  const isWhole = (value: string): boolean => !value.includes('.') || parseDecimal(value)?.d === 1n;
  const isTooSmall = (value: string): boolean => {
    // Most least values are zero: then the sign decides, without arithmetic.
    if (least === undefined || (least.n === 0n && value.charCodeAt(0) !== 45)) return false;
    const number = parseDecimal(value);
    return number !== undefined && compareRational(number, least) < 0;
  };

  const fits = (value: unknown): boolean => {
    switch (item?.kind) {
      case undefined:
        return anyValue(value);
      case 'declared':
        return typeof value === 'boolean';
      case 'number':
        return typeof value === 'string' && isDecimal(value) && !isTooSmall(value) && (!item.whole || isWhole(value));
      default:
        return options.has(value);
    }
  };

  const complain = (value: unknown, path: string, place: InputPlace): void => {
    const shown =
      typeof value === 'string'
        ? `“${value.slice(0, 40)}”`
        : String(JSON.stringify(value) ?? typeof value).slice(0, 40);
    const wrong = (zh: string, en: string): void =>
      report('VALUE_WRONG', path, place, `${zh}，而非 ${shown}。`, `${en}, not ${shown}.`);
    switch (item?.kind) {
      case undefined:
        wrong('须为文本或真假值', 'must be text or a truth');
        break;
      case 'declared':
        wrong('须为 true 或 false', 'must be true or false');
        break;
      case 'number':
        if (typeof value !== 'string' || !isDecimal(value)) {
          wrong(
            `须为以“${unit}”为单位的十进制数（文本，如 "12.50"）`,
            `must be a decimal in ${unit} as text, e.g. "12.50"`,
          );
        } else if (isTooSmall(value)) {
          const zh = `不得小于 ${item.least} ${unit}，而非 ${shown}。`;
          report('VALUE_TOO_SMALL', path, place, zh, `must not be less than ${item.least} ${unit}, found ${shown}.`);
        } else wrong('须为整数', 'must be a whole number');
        break;
      default:
        wrong(`须为下列之一：${[...options].join('、')}`, `must be one of ${[...options].join(', ')}`);
    }
  };
  return { fits, complain };
};
