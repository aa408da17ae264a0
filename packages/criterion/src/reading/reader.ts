import type { DefinitionErrorCode, Report } from '../definition-error.ts';
import type { FaultReport } from '../typing/fault.ts';

/** Where in the data a reader stands, with what the whole reading shares. */
export interface Reading {
  readonly path: string;
  readonly depth: number;
  readonly report: Report;
  readonly reportFault: FaultReport;
  /** How many more values will be read before the data is refused as too large. */
  readonly budget: { left: number };
}

/** Reads one shape from unknown data: the value, or undefined after reporting what is wrong. */
export type Reader<T> = (value: unknown, at: Reading) => T | undefined;

/** Deepest nesting of a definition, in JSON levels. */
const deepest = 100;

/** Takes down an error at the place of a reading and gives the "no value" that follows from it. */
export const wrong = (at: Reading, code: DefinitionErrorCode, zh: string, en: string): undefined =>
  at.report(code, at.path, zh, en);

/** A key or text as it may be quoted in a message. */
export const quoted = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 80)}…`);

/** The place below a key or index. */
export const below = (at: Reading, key: string | number): Reading => ({
  ...at,
  path: `${at.path}/${typeof key === 'number' ? key : quoted(key).replaceAll('~', '~0').replaceAll('/', '~1')}`,
  depth: at.depth + 1,
});

/** Whether one more value may be read: neither too deep nor one too many. Hostile data ends here. */
export const within = (at: Reading): boolean => {
  at.budget.left -= 1;
  if (at.budget.left < 0) {
    if (at.budget.left === -1) wrong(at, 'SHAPE_TOO_LARGE', '定义过大。', 'The definition is too large.');
    return false;
  }
  if (at.depth <= deepest) return true;
  wrong(at, 'SHAPE_TOO_DEEP', `嵌套超过 ${deepest} 层。`, `Nested more than ${deepest} levels deep.`);
  return false;
};

const notA = (at: Reading, zh: string, en: string): undefined =>
  wrong(at, 'SHAPE_WRONG', `此处须为${zh}。`, `Expected ${en}.`);

/** Text that is not blank, of at most `longest` characters. */
export const text =
  (longest = 4000): Reader<string> =>
  (value, at) => {
    if (!within(at)) return undefined;
    if (typeof value !== 'string' || value.trim() === '' || !value.isWellFormed()) return notA(at, '文本', 'text');
    if (value.length <= longest) return value;
    return wrong(at, 'SHAPE_TOO_LARGE', `文本超过 ${longest} 个字符。`, `Longer than ${longest} characters.`);
  };

/** Text of a pattern; `zh` and `en` name what it is. */
export const matching =
  (pattern: RegExp, code: DefinitionErrorCode, zh: string, en: string): Reader<string> =>
  (value, at) => {
    const read = text(200)(value, at);
    if (read === undefined || pattern.test(read)) return read;
    return wrong(at, code, `“${quoted(read)}”不是${zh}。`, `"${quoted(read)}" is not ${en}.`);
  };

/** A decimal number as text, e.g. `-12.50`; numbers are text so that none is ever rounded. */
export const decimal = matching(/^-?\d{1,30}(?:\.\d{1,30})?$/, 'DECIMAL_WRONG', '十进制数', 'a decimal');

/** A whole number from `least` to `most`. */
export const whole =
  (least: number, most: number): Reader<number> =>
  (value, at) => {
    if (!within(at)) return undefined;
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
    return notA(at, ` ${least} 至 ${most} 的整数`, `a whole number from ${least} to ${most}`);
  };

/** True or false. */
export const flag: Reader<boolean> = (value, at) => {
  if (!within(at)) return undefined;
  return typeof value === 'boolean' ? value : notA(at, '真或假', 'true or false');
};

/** One of a few words. */
export const oneOf =
  <const T extends string>(...words: readonly T[]): Reader<T> =>
  (value, at) => {
    if (!within(at)) return undefined;
    return words.find((word) => word === value) ?? notA(at, words.join('、'), `one of ${words.join(', ')}`);
  };

/** A list of `least` to `most` entries. */
export const list =
  <T>(entry: Reader<T>, least: number, most: number): Reader<readonly T[]> =>
  (value, at) => {
    if (!within(at)) return undefined;
    if (!Array.isArray(value)) return notA(at, '列表', 'a list');
    if (value.length < least || value.length > most) {
      const zh = `列表须有 ${least} 至 ${most} 项，而非 ${value.length} 项。`;
      return wrong(at, 'SHAPE_WRONG', zh, `Expected ${least} to ${most} entries, found ${value.length}.`);
    }
    const entries = Array.from(value, (one: unknown, index) => entry(one, below(at, index)));
    // Entries that could not be read are reported; the list then is none.
    return entries.every((one) => one !== undefined) ? (entries as readonly T[]) : undefined;
  };
