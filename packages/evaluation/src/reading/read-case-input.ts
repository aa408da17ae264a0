import { byId, type ItemDefinition } from '@qunxing/criterion';
import type { CaseInput } from '../case-input.ts';
import { checkRosters } from './check-roster.ts';
import { valueCheck } from './check-value.ts';
import { type InputError, inputErrors, type ReportInput } from './input-error.ts';
import { isCode, isDate, isItemId, isObject, pointer, refuseKeys, reportWrongItem, yearOf } from './json.ts';

const keys = [
  'subject',
  'referenceDate',
  'referenceYear',
  'figures',
  'roster',
  'counties',
  'titles',
  'provenance',
] as const;

type Items = ReadonlyMap<string, ItemDefinition>;

const fitsPeriod = (period: string, year: number | undefined, item: ItemDefinition | undefined): boolean => {
  const time = period === 'once' ? 'once' : year === undefined ? undefined : 'yearly';
  return time !== undefined && (item === undefined || item.time === time);
};

const reportWrongPeriod = (
  period: string,
  id: string,
  path: string,
  item: ItemDefinition | undefined,
  report: ReportInput,
): void => {
  const [zh, en] =
    item === undefined
      ? ['“once”或年份（如 y2022）', '"once" or a year such as y2022']
      : item.time === 'once'
        ? ['“once”', '"once"']
        : ['年份（如 y2022）', 'a year such as y2022'];
  report(
    'PERIOD_WRONG',
    path,
    { item: id },
    `期间须为${zh}，而非“${period}”。`,
    `the period must be ${en}, not "${period}".`,
  );
};

const checkSeries = (
  series: Readonly<Record<string, unknown>>,
  id: string,
  item: ItemDefinition | undefined,
  report: ReportInput,
): void => {
  const { fits, complain } = valueCheck(item);
  const path = (period: string): string => pointer(pointer('/figures', id), period);
  for (const period of Object.keys(series)) {
    const year = yearOf(period);
    if (!fitsPeriod(period, year, item)) reportWrongPeriod(period, id, path(period), item, report);
    const value = series[period];
    if (fits(value)) continue;
    complain(value, path(period), { item: id, ...(year !== undefined && { year }) }, report);
  }
};

const checkFigures = (figures: unknown, items: Items, report: ReportInput): void => {
  if (!isObject(figures)) {
    report('SHAPE_WRONG', '/figures', {}, '须为按填报项的对象。', 'must be an object by item.');
    return;
  }
  for (const [id, series] of Object.entries(figures)) {
    if (!isItemId(id)) {
      reportWrongItem(id, '/figures', report);
      continue;
    }
    if (!isObject(series)) {
      report(
        'SHAPE_WRONG',
        pointer('/figures', id),
        { item: id },
        '须为按期间的对象。',
        'must be an object by period.',
      );
      continue;
    }
    const item = items.get(id);
    if (item !== undefined && item.grain !== 'cluster') {
      report(
        'GRAIN_WRONG',
        pointer('/figures', id),
        { item: id },
        '该填报项按企业或县填报。',
        'this item belongs to enterprises or counties.',
      );
    }
    checkSeries(series, id, item, report);
  }
};

const titleKeys = ['code', 'title', 'from', 'to', 'revision'] as const;

const checkTitles = (titles: unknown, report: ReportInput): void => {
  if (!Array.isArray(titles)) {
    report('SHAPE_WRONG', '/titles', {}, '须为列表。', 'must be a list.');
    return;
  }
  // A few kinds of titles and dates are repeated over many enterprises: each is looked at once.
  const sound = new Set<unknown>([undefined]);
  const isSoundDate = (date: unknown): boolean => sound.has(date) || (isDate(date) && sound.add(date) === sound);
  for (let row = 0; row < titles.length; row++) {
    const title: unknown = titles[row];
    const place = (key = '') => [`/titles/${row}${key}`, { row: row + 1 }] as const;
    if (!isObject(title) || !isCode(title.code) || !isCode(title.title)) {
      report('SHAPE_WRONG', ...place(), '资质称号须有 code 与 title。', 'a title has code and title.');
      continue;
    }
    refuseKeys(title, titleKeys, `/titles/${row}`, report);
    const { revision } = title;
    if (revision !== undefined && !(typeof revision === 'string' && revision.isWellFormed())) {
      report('SHAPE_WRONG', ...place('/revision'), '须为文本。', 'must be text.');
    }
    const wrong =
      title.from === undefined || !isSoundDate(title.from) ? 'from' : isSoundDate(title.to) ? undefined : 'to';
    if (wrong !== undefined) {
      report('DATE_WRONG', ...place(`/${wrong}`), '日期须如 2023-05-31。', 'a date must look like 2023-05-31.');
    }
  }
};

const isRevision = ([period, revision]: readonly [string, unknown]): boolean =>
  (period === 'once' || yearOf(period) !== undefined) && typeof revision === 'string' && revision.isWellFormed();

const checkProvenance = (provenance: unknown, report: ReportInput): void => {
  const sound =
    isObject(provenance) &&
    Object.entries(provenance).every(
      ([id, series]) => isItemId(id) && isObject(series) && Object.entries(series).every(isRevision),
    );
  if (!sound) {
    report(
      'SHAPE_WRONG',
      '/provenance',
      {},
      '须为填报项、期间到修订号的对应。',
      'must map item and period to a revision.',
    );
  }
};

/**
 * Reads the input of a case from data. Gives the input, or what is wrong with it by item, year and row. With the items
 * of a plan's definitions, values are also checked against unit, options, grain and least value; items that are not
 * among them are left alone, for another standard may read them.
 */
export const readCaseInput = (
  json: unknown,
  itemList: readonly ItemDefinition[] = [],
): { readonly input: CaseInput } | { readonly errors: readonly InputError[] } => {
  const { errors, report } = inputErrors();
  if (!isObject(json)) {
    report('SHAPE_WRONG', '', {}, '须为对象。', 'must be an object.');
    return { errors };
  }
  refuseKeys(json, keys, '', report);
  for (const key of keys) {
    if (!Object.hasOwn(json, key)) report('KEY_MISSING', '', {}, `缺少“${key}”。`, `"${key}" is missing.`);
  }
  if (errors.length > 0) return { errors };
  const items = byId(itemList);
  if (typeof json.subject !== 'string' || json.subject === '' || !json.subject.isWellFormed()) {
    report('SHAPE_WRONG', '/subject', {}, '须为文本。', 'must be text.');
  }
  if (!isDate(json.referenceDate)) {
    report('DATE_WRONG', '/referenceDate', {}, '日期须如 2023-05-31。', 'a date must look like 2023-05-31.');
  }
  const year = json.referenceYear;
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1900 || year > 9999) {
    report('YEAR_WRONG', '/referenceYear', {}, '年份须为四位整数。', 'a year must be a whole number of four digits.');
  }
  checkFigures(json.figures, items, report);
  checkRosters(json.roster, 'enterprise', '/roster', items, report);
  checkRosters(json.counties, 'county', '/counties', items, report);
  checkTitles(json.titles, report);
  checkProvenance(json.provenance, report);
  // Every key was checked above to have the shape that the type says.
  return errors.length === 0 ? { input: json as unknown as CaseInput } : { errors };
};
