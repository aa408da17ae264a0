import type { ItemDefinition } from '@qunxing/criterion';
import { valueCheck } from './check-value.ts';
import type { ReportInput } from './input-error.ts';
import { isCode, isItemId, isObject, pointer, refuseKeys, reportWrongItem, yearOf } from './json.ts';

type Items = ReadonlyMap<string, ItemDefinition>;

/** Whether codes are sound and in ascending order, as rosters are mostly kept: then each stands once. */
const areAscending = (codes: readonly unknown[]): boolean => {
  let before = '';
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row];
    if (!isCode(code) || code <= before) return false;
    before = code;
  }
  return true;
};

/** Checks that codes are codes, each once. */
const checkCodes = (codes: readonly unknown[], year: number, path: string, report: ReportInput): void => {
  if (areAscending(codes)) return;
  const seen = new Set<unknown>();
  for (const [row, code] of codes.entries()) {
    const at = `${path}/${row}`;
    const place = { year, row: row + 1 };
    if (!isCode(code)) {
      report('CODE_WRONG', at, place, '代码须由字母和数字组成。', 'a code consists of letters and digits.');
    } else if (seen.has(code)) {
      const before = codes.indexOf(code) + 1;
      const zh = `代码“${code}”与第 ${before} 行重复；每个主体每年只能出现一次。`;
      const en = `code ${code} stands in row ${before} already; each may appear once a year.`;
      report('CODE_DUPLICATE', at, place, zh, en);
    } else seen.add(code);
  }
};

const checkColumn = (
  column: unknown,
  id: string,
  year: number,
  length: number,
  grain: 'enterprise' | 'county',
  columns: string,
  items: Items,
  report: ReportInput,
): void => {
  const item = items.get(id);
  const place = { item: id, year };
  if (item !== undefined && item.grain !== grain) {
    const zh = '该填报项不属于这张名录。';
    report('GRAIN_WRONG', pointer(columns, id), place, zh, 'this item does not belong in this roster.');
  }
  if (!isItemId(id)) {
    reportWrongItem(id, columns, report);
    return;
  }
  if (!Array.isArray(column)) {
    report('SHAPE_WRONG', pointer(columns, id), place, '列须为列表。', 'a column must be a list.');
    return;
  }
  const values: readonly unknown[] = column;
  if (values.length !== length) {
    const zh = `列有 ${values.length} 行，名录有 ${length} 行。`;
    const en = `the column has ${values.length} rows, the roster ${length}.`;
    report('COLUMN_LENGTH', pointer(columns, id), place, zh, en);
    return;
  }
  const { firstWrong, complain } = valueCheck(item);
  for (let row = firstWrong(values, 0); row < length; row = firstWrong(values, row + 1)) {
    complain(values[row], `${pointer(columns, id)}/${row}`, { ...place, row: row + 1 }, report);
  }
};

const isRevision = (id: unknown): boolean => id === null || (typeof id === 'string' && id.isWellFormed());

const checkRevisions = (revisions: unknown, length: number, path: string, year: number, report: ReportInput): void => {
  const sound =
    revisions === undefined ||
    (isObject(revisions) &&
      Object.entries(revisions).every(
        ([id, column]) => isItemId(id) && Array.isArray(column) && column.length === length && column.every(isRevision),
      ));
  if (sound) return;
  const en = 'must have one revision or null a row for each item.';
  report('SHAPE_WRONG', path, { year }, '须按填报项每行一个修订号或 null。', en);
};

/** Checks the rosters of all years, of enterprises or of counties: every code once, every column of the roster's length. */
export const checkRosters = (
  rosters: unknown,
  grain: 'enterprise' | 'county',
  path: string,
  items: Items,
  report: ReportInput,
): void => {
  if (!isObject(rosters)) {
    report('SHAPE_WRONG', path, {}, '名录须为按年的对象。', 'rosters must be an object by year.');
    return;
  }
  for (const [key, roster] of Object.entries(rosters)) {
    const at = pointer(path, key);
    const year = yearOf(key);
    if (year === undefined) {
      report('PERIOD_WRONG', at, {}, `“${key}”不是年份（如 y2022）。`, `"${key}" is not a year such as y2022.`);
      continue;
    }
    if (!isObject(roster) || !Array.isArray(roster.codes) || !isObject(roster.columns)) {
      report('SHAPE_WRONG', at, { year }, '名录须有 codes 与 columns。', 'a roster has codes and columns.');
      continue;
    }
    refuseKeys(roster, ['codes', 'columns', 'revision', 'source', 'revisions'], at, report);
    checkRevisions(roster.revisions, roster.codes.length, pointer(at, 'revisions'), year, report);
    for (const key of ['revision', 'source'] as const) {
      const text = roster[key];
      if (text === undefined || (typeof text === 'string' && text.isWellFormed())) continue;
      report('SHAPE_WRONG', pointer(at, key), { year }, '须为文本。', 'must be text.');
    }
    checkCodes(roster.codes, year, `${at}/codes`, report);
    for (const [id, column] of Object.entries(roster.columns)) {
      checkColumn(column, id, year, roster.codes.length, grain, `${at}/columns`, items, report);
    }
  }
};
