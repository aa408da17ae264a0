import type { ItemDefinition, Localized } from '@qunxing/criterion';
import { type FigureChange, figureSlot } from '@qunxing/database';
import { entrySentence, readEntry } from '@qunxing/evaluation';
import type { Gateway } from '../gateway.ts';
import type { FigureChangeGiven } from './figure-change-input.ts';
import { takenOver } from './form-cell.ts';
import { type FormItemShape, periodsOf } from './form-layout.ts';

/** A change that can be recorded, or why not. */
export type ReadChange =
  | { readonly change: FigureChange; readonly shape: FormItemShape }
  | { readonly refused: { readonly code: string; readonly message: Localized } };

/** What a form asks for. */
export interface AskedItems {
  readonly items: ReadonlyMap<string, FormItemShape>;
  readonly counties: ReadonlySet<string>;
  readonly lastYear: number;
}

const refusal = (code: string, zh: string, en: string): ReadChange => ({
  refused: { code, message: { 'zh-CN': zh, en } },
});

/** Names a cell: the item and its year. */
const cellName = ({ title }: ItemDefinition, period: string): Localized =>
  period === 'once'
    ? { 'zh-CN': `“${title['zh-CN']}”`, en: title.en }
    : { 'zh-CN': `“${title['zh-CN']}”${period.slice(1)} 年`, en: `${title.en}, ${period.slice(1)}` };

const entered: Localized = { 'zh-CN': '在申报书中填报', en: 'entered in the application form' };

const isAsked = ({ item }: FormItemShape, { period, county }: FigureChangeGiven, asked: AskedItems): boolean => {
  const { lastYear, counties } = asked;
  const fitsCounty = item.grain === 'county' ? counties.has(county ?? '') : (county ?? null) === null;
  if (item.time === 'once' || period === 'once') return fitsCounty && periodsOf(item, lastYear).includes(period);
  return fitsCounty && Number(period.slice(1)) <= lastYear;
};

const read = (shape: FormItemShape, given: FigureChangeGiven, source: string): ReadChange => {
  const { item } = shape;
  const { period, county, typed, reason, comment } = given;
  const slot = figureSlot(item.id, period, county);
  const place = { slot, item: item.id, period, county: county ?? undefined, seen: given.seen ?? null };
  const where = cellName(item, period);
  if (typed === null || typed === undefined || typed.trim() === '') {
    const why = reason?.trim() ?? '';
    if (why === '' && shape.needed.size > 0)
      return refusal(
        'FIGURE_BLANK_UNEXPLAINED',
        `${where['zh-CN']}：认定条件需要此项，留空须说明原因。`,
        `${where.en}: a condition reads it; say why it stays blank.`,
      );
    const said = why === '' ? { 'zh-CN': '清空', en: 'cleared' } : { 'zh-CN': why, en: why };
    return { shape, change: { ...place, entry: null, reason: said } };
  }
  const result = readEntry(typed, item);
  if ('fault' in result) {
    const sentence = entrySentence(result.fault, item);
    return refusal(result.fault, `${where['zh-CN']}：${sentence['zh-CN']}`, `${where.en}: ${sentence.en}`);
  }
  const { value, reported, unit } = result.entry;
  const entry = {
    fit: { item: item.id, value },
    label: item.title,
    reported,
    source: given.source?.trim() || source,
    ...(period !== 'once' && { periodLabel: period.slice(1) }),
    ...(period !== 'once' && item.period && { periodKind: item.period }),
    ...(item.concept && { concept: item.concept }),
    ...(item.scope && { scope: item.scope }),
    ...(unit && { unit }),
    ...(comment?.trim() && { note: comment.trim() }),
    ...(given.takenOver && { qualifier: takenOver }),
  };
  return { shape, change: { ...place, entry, reason: entered } };
};

/** Reads one change that was asked for; `source` stands where none is given. */
export const readChange = (
  given: FigureChangeGiven,
  asked: AskedItems,
  source: string,
  { items }: Pick<Gateway['library'], 'items'>,
): ReadChange => {
  const shape = asked.items.get(given.item);
  const title = items.get(given.item)?.title ?? { 'zh-CN': given.item, en: given.item };
  if (shape === undefined || !isAsked(shape, given, asked))
    return refusal(
      'FIGURE_NOT_ASKED',
      `申报书不填“${title['zh-CN']}”的这一期间。请刷新页面，按表中的年度填写。`,
      `The form does not ask for ${title.en} in this period. Reload the page and use the years of its table.`,
    );
  if (shape.item.kind === 'judged')
    return refusal(
      'FIGURE_JUDGED',
      `“${title['zh-CN']}”由评审人员评判，申报单位不填。`,
      `${title.en} is judged by the reviewers; the applicant enters nothing.`,
    );
  return read(shape, given, source);
};
