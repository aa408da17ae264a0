import type { ReportInput } from './input-error.ts';

/** A JSON object: string keys with values of any kind. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The JSON pointer of a key below a pointer. */
export const pointer = (path: string, key: string): string =>
  `${path}/${key.slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The year of a period's key such as `y2022`. */
export const yearOf = (key: string): number | undefined => {
  if (key.length !== 5 || key.charCodeAt(0) !== 121) return undefined;
  let year = 0;
  for (let index = 1; index < 5; index++) {
    const digit = key.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return undefined;
    year = 10 * year + digit;
  }
  return year;
};

/** Reports every key that is not among the known ones. */
export const refuseKeys = (
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: string,
  report: ReportInput,
): void => {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const shown = key.slice(0, 80);
    report('KEY_UNKNOWN', pointer(path, key), {}, `不认识的键“${shown}”。`, `unknown key "${shown}".`);
  }
};

/** Reports a key below `path` that stands where an item is expected and is the id of none. */
export const reportWrongItem = (key: string, path: string, report: ReportInput): void => {
  const shown = key.slice(0, 80);
  report('ITEM_WRONG', pointer(path, key), {}, `“${shown}”不是填报项的标识。`, `"${shown}" is not the id of an item.`);
};

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** Whether a value is a day of the calendar as `2023-05-31`. */
export const isDate = (value: unknown): value is string => {
  const match = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  if (match === null) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
};

/** Whether a key is the id of an item: `<owner>/<noun-phrase>`. */
export const isItemId = (key: string): boolean => /^[a-z0-9-]{1,100}\/[a-z0-9-]{1,100}$/.test(key);

const isCodeCharacter = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 45;

/** Whether a value is the code of an enterprise or a county: 1 to 64 letters, digits and hyphens. Rosters hold thousands. */
export const isCode = (value: unknown): value is string => {
  if (typeof value !== 'string' || value.length < 1 || value.length > 64) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isCodeCharacter(value.charCodeAt(index))) return false;
  }
  return true;
};
