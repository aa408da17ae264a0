import { compareRational, type ItemDefinition, parseDecimal } from '@qunxing/criterion';
import type { InputPlace, ReportInput } from './input-error.ts';

const longestValue = 200;
const minus = 45;
const firstSurrogate = 0xd800;

/** What a text is as a decimal: none, digits alone, or digits with a point, each with a sign or without. */
const decimalForm = { none: 0, whole: 1, pointed: 2 } as const;

/** The form of a plain decimal such as `-12.50`. Rosters hold thousands: digits are looked at one by one. */
const formOf = (text: string): number => {
  const { length } = text;
  const start = text.charCodeAt(0) === minus ? 1 : 0;
  let dot = -1;
  if (length > longestValue) return decimalForm.none;
  for (let index = start; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) continue;
    if (code !== 46 || dot >= 0 || index === start) return decimalForm.none;
    dot = index;
  }
  if (length === start || dot === length - 1) return decimalForm.none;
  return dot < 0 ? decimalForm.whole : decimalForm.pointed;
};

/** Whether a text is digits alone, as most figures are: then it is a decimal, whole and not negative. */
const isDigits = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return text.length > 0 && text.length <= longestValue;
};

/** Checks the reported values of one item, or of an item that is not known for their kind alone. */
export interface ValueCheck {
  /** Whether a value is in order. */
  readonly fits: (value: unknown) => boolean;
  /** The first row from one on whose value is neither in order nor null; the length of the column when there is none. */
  readonly firstWrong: (column: readonly unknown[], from: number) => number;
  /** Reports what is wrong with a value that is not. */
  readonly complain: (value: unknown, path: string, place: InputPlace, report: ReportInput) => void;
}

const shownOf = (value: unknown): string =>
  typeof value === 'string' ? `“${value.slice(0, 40)}”` : String(JSON.stringify(value) ?? typeof value).slice(0, 40);

/** Reports that a value is not what it must be. */
const complaint =
  (zh: string, en: string): ValueCheck['complain'] =>
  (value, path, place, report) => {
    const shown = shownOf(value);
    report('VALUE_WRONG', path, place, `${zh}，而非 ${shown}。`, `${en}, not ${shown}.`);
  };

/** Whether a decimal is less than the least that makes sense. */
const smallness = ({ least: stated }: ItemDefinition): ((text: string) => boolean) => {
  const least = stated === undefined ? undefined : parseDecimal(stated);
  if (least === undefined) return () => false;
  return (text) => {
    const number = parseDecimal(text);
    return number !== undefined && compareRational(number, least) < 0;
  };
};

// A column is gone through within one function of its kind: what is called for every value is not called over and over.

const numberCheck = (item: ItemDefinition): ValueCheck => {
  const { least, unit = '', whole = false } = item;
  const isTooSmall = smallness(item);
  // Most least values are zero: then the sign decides, without arithmetic.
  const isOnlyNegativeSmall = least === undefined || parseDecimal(least)?.n === 0n;
  const mayBeSmall = (text: string): boolean => !isOnlyNegativeSmall || text.charCodeAt(0) === minus;
  const fitsText = (text: string): boolean => {
    const form = formOf(text);
    if (form === decimalForm.none || (mayBeSmall(text) && isTooSmall(text))) return false;
    return form === decimalForm.whole || !whole || parseDecimal(text)?.d === 1n;
  };
  const complainOfDecimal = complaint(
    `须为以“${unit}”为单位的十进制数（文本，如 "12.50"）`,
    `must be a decimal in ${unit} as text, e.g. "12.50"`,
  );
  const complainOfPart = complaint('须为整数', 'must be a whole number');
  return {
    fits: (value) => typeof value === 'string' && fitsText(value),
    firstWrong: (column, from) => {
      for (let row = from; row < column.length; row++) {
        const value = column[row];
        if (value === null) continue;
        if (typeof value !== 'string') return row;
        if (!(isOnlyNegativeSmall && isDigits(value)) && !fitsText(value)) return row;
      }
      return column.length;
    },
    complain: (value, path, place, report) => {
      if (typeof value !== 'string' || formOf(value) === decimalForm.none) {
        complainOfDecimal(value, path, place, report);
      } else if (isTooSmall(value)) {
        const shown = shownOf(value);
        const zh = `不得小于 ${least} ${unit}，而非 ${shown}。`;
        report('VALUE_TOO_SMALL', path, place, zh, `must not be less than ${least} ${unit}, found ${shown}.`);
      } else complainOfPart(value, path, place, report);
    },
  };
};

const optionCheck = ({ options = [] }: ItemDefinition): ValueCheck => {
  const values = options.map((option) => option.value);
  const allowed = new Set<unknown>(values);
  return {
    fits: (value) => allowed.has(value),
    firstWrong: (column, from) => {
      // Neighbors mostly have the same value.
      let before: unknown = null;
      for (let row = from; row < column.length; row++) {
        const value = column[row];
        if (value === before || value === null) continue;
        if (!allowed.has(value)) return row;
        before = value;
      }
      return column.length;
    },
    complain: complaint(`须为下列之一：${values.join('、')}`, `must be one of ${values.join(', ')}`),
  };
};

const truthCheck: ValueCheck = {
  fits: (value) => typeof value === 'boolean',
  firstWrong: (column, from) => {
    for (let row = from; row < column.length; row++) {
      const value = column[row];
      if (value !== null && typeof value !== 'boolean') return row;
    }
    return column.length;
  },
  complain: complaint('须为 true 或 false', 'must be true or false'),
};

const isAnyText = (text: string): boolean => {
  if (text.length > longestValue) return false;
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) >= firstSurrogate) return text.isWellFormed();
  }
  return true;
};

const isAnyValue = (value: unknown): boolean =>
  typeof value === 'boolean' || (typeof value === 'string' && isAnyText(value));

const anyCheck: ValueCheck = {
  fits: isAnyValue,
  firstWrong: (column, from) => {
    for (let row = from; row < column.length; row++) {
      const value = column[row];
      if (value !== null && !isAnyValue(value)) return row;
    }
    return column.length;
  },
  complain: complaint('须为文本或真假值', 'must be text or a truth'),
};

const made = new WeakMap<ItemDefinition, ValueCheck>();

/** The check of an item's values: kind, options, unit, whole numbers, least value. Made once for an item. */
export const valueCheck = (item: ItemDefinition | undefined): ValueCheck => {
  if (item === undefined) return anyCheck;
  const known = made.get(item);
  if (known !== undefined) return known;
  const check = item.kind === 'number' ? numberCheck(item) : item.kind === 'declared' ? truthCheck : optionCheck(item);
  made.set(item, check);
  return check;
};
