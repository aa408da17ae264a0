import { entrySentence, readEntry } from '@qunxing/evaluation';
import { readCreditCode, readIndustryCode } from '@qunxing/reference';
import type { Localized } from '../../language/localized.ts';
import type { RosterItem } from '../form-roster.ts';
import { itemColumns, type RosterCells } from '../roster-cells.ts';
import type { RosterRow } from './roster-row.ts';

/** What is wrong with the cells of a row, by column. */
export type CellFaults = Readonly<Record<string, Localized>>;

/** What a roster is read by. */
export interface RosterRules {
  readonly items: readonly RosterItem[];
  /** Codes of the counties of the cluster. */
  readonly counties: readonly string[];
  readonly demonstration: boolean;
}

const localized = (text: { readonly 'zh-CN': string; readonly en: string }): Localized => ({
  zh: text['zh-CN'],
  en: text.en,
});

/** An item as the reading of what is typed needs it. */
export const enteredRosterItem = ({ item, least, whole }: RosterItem) => ({
  kind: item.kind as 'number' | 'declared' | 'choice' | 'rank',
  whole,
  ...(item.unit !== null && { unit: item.unit }),
  ...(least !== null && { least }),
  options: item.options.map(({ value, title }) => ({ value, title: { 'zh-CN': title.zh, en: title.en } })),
});

const faultsOf = (cells: RosterCells, { items, counties, demonstration }: RosterRules): CellFaults => {
  const faults: Record<string, Localized> = {};
  const code = readCreditCode(cells.code ?? '', { demonstration });
  if ('refused' in code) faults.code = localized(code.refused.message);
  if (!cells.name) faults.name = { zh: '请填企业名称。', en: 'Enter the name.' };
  const industry = cells.industry ? readIndustryCode(cells.industry) : undefined;
  if (industry && 'refused' in industry) faults.industry = localized(industry.refused.message);
  if (cells.county && !counties.includes(cells.county))
    faults.county = { zh: '不在集群所跨的县内，请改选。', en: 'It is none of the counties of the cluster.' };
  for (const [place, column] of itemColumns(items).entries()) {
    const [typed, of] = [cells[column] ?? '', items[place]];
    if (typed === '' || of === undefined) continue;
    const item = enteredRosterItem(of);
    const read = readEntry(typed, item);
    if ('fault' in read) faults[column] = localized(entrySentence(read.fault, item));
  }
  return faults;
};

/** Reads rosters; what was read of a row is kept as long as the row is the same, for a roster has thousands of them. */
export const createRosterReader = (rules: RosterRules) => {
  const known = new WeakMap<RosterCells, CellFaults>();
  const readRow = (cells: RosterCells): CellFaults => {
    const before = known.get(cells);
    if (before !== undefined) return before;
    const faults = faultsOf(cells, rules);
    known.set(cells, faults);
    return faults;
  };
  /** What is wrong with the rows, by place; enterprises that stand on it twice are named by row. */
  return (rows: readonly RosterRow[]): ReadonlyMap<string, CellFaults> => {
    const byCode = new Map<string, number[]>();
    for (const [index, { cells }] of rows.entries()) {
      if (!cells.code) continue;
      const numbers = byCode.get(cells.code);
      if (numbers === undefined) byCode.set(cells.code, [index + 1]);
      else numbers.push(index + 1);
    }
    const found = new Map<string, CellFaults>();
    for (const [index, { place, cells }] of rows.entries()) {
      const own = readRow(cells);
      const others = (byCode.get(cells.code ?? '') ?? []).filter((number) => number !== index + 1);
      const faults =
        others.length === 0
          ? own
          : {
              ...own,
              code: {
                zh: `与第 ${others.join('、')} 行是同一企业，请只留一行。`,
                en: `The same enterprise stands in row ${others.join(', ')}; keep one row.`,
              },
            };
      if (Object.keys(faults).length > 0) found.set(place, faults);
    }
    return found;
  };
};
