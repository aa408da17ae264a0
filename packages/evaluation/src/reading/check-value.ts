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
  readonly complain: (value: unknown, path: string, place: InputPlace, report: ReportInput) => void;
}

const shownOf = (value: unknown): string =>
  typeof value === 'string' ? `“${value.slice(0, 40)}”` : String(JSON.stringify(value) ?? typeof value).slice(0, 40);

/** A check whose complaint says what a value must be. */
const checkOf = (fits: ValueCheck['fits'], zh: string, en: string): ValueCheck => ({
  fits,
  complain: (value, path, place, report) => {
    const shown = shownOf(value);
    report('VALUE_WRONG', path, place, `${zh}，而非 ${shown}。`, `${en}, not ${shown}.`);
  },
});

/** Whether a decimal is less than the least that makes sense. */
const smallness = ({ least: stated }: ItemDefinition): ((text: string) => boolean) => {
  const least = stated === undefined ? undefined : parseDecimal(stated);
  if (least === undefined) return () => false;
  // Most least values are zero: then the sign decides, without arithmetic.
  const decidedBySign = least.n === 0n;
  return (text) => {
    if (decidedBySign && text.charCodeAt(0) !== 45) return false;
    const number = parseDecimal(text);
    return number !== undefined && compareRational(number, least) < 0;
  };
};

const isWhole = (text: string): boolean => !text.includes('.') || parseDecimal(text)?.d === 1n;

const numberCheck = (item: ItemDefinition): ValueCheck => {
  const { least, unit = '', whole = false } = item;
  const isTooSmall = smallness(item);
  const decimal = checkOf(
    (value) => typeof value === 'string' && isDecimal(value),
    `须为以“${unit}”为单位的十进制数（文本，如 "12.50"）`,
    `must be a decimal in ${unit} as text, e.g. "12.50"`,
  );
  const wholeNumber = checkOf((value) => isWhole(String(value)), '须为整数', 'must be a whole number');
  return {
    fits: (value) => typeof value === 'string' && isDecimal(value) && !isTooSmall(value) && (!whole || isWhole(value)),
    complain: (value, path, place, report) => {
      if (typeof value !== 'string' || !isDecimal(value)) decimal.complain(value, path, place, report);
      else if (isTooSmall(value)) {
        const shown = shownOf(value);
        const zh = `不得小于 ${least} ${unit}，而非 ${shown}。`;
        report('VALUE_TOO_SMALL', path, place, zh, `must not be less than ${least} ${unit}, found ${shown}.`);
      } else wholeNumber.complain(value, path, place, report);
    },
  };
};

const optionCheck = ({ options = [] }: ItemDefinition): ValueCheck => {
  const values = options.map((option) => option.value);
  const allowed = new Set<unknown>(values);
  const [zh, en] = [`须为下列之一：${values.join('、')}`, `must be one of ${values.join(', ')}`];
  return checkOf((value) => allowed.has(value), zh, en);
};

const truthCheck = checkOf((value) => typeof value === 'boolean', '须为 true 或 false', 'must be true or false');

const anyCheck = checkOf(
  (value) =>
    typeof value === 'boolean' || (typeof value === 'string' && value.length <= longestValue && value.isWellFormed()),
  '须为文本或真假值',
  'must be text or a truth',
);

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
