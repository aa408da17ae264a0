import { entrySentence, type FigurePut, readEntry } from '@qunxing/evaluation';
import type { Localized } from '../../language/localized.ts';
import { type Cell, enteredItem, type Form, type FormItem, slotOf } from '../application-form.ts';
import { formWords } from '../words.ts';
import type { FigureEdit } from './edit.ts';
import type { Draft } from './form-draft.ts';

/** A cell with what is recorded in it by now and what somebody has typed over it. */
export interface FigureAtWork {
  readonly slot: string;
  readonly of: FormItem;
  /** As it is recorded. */
  readonly cell: Cell;
  readonly edit: FigureEdit | undefined;
  /** What another person recorded meanwhile, where this one typed something else. */
  readonly theirs: Cell | undefined;
  readonly fault: Localized | undefined;
}

/** A cell as it stands in a draft. */
const atWork = (draft: Draft, of: FormItem, read: Cell): FigureAtWork => {
  const slot = slotOf(read);
  const recorded = draft.recorded[slot];
  const theirs = draft.overtaken[slot];
  const edit = draft.edits[slot];
  return {
    slot,
    of,
    cell: recorded && 'cell' in recorded ? { ...recorded.cell, lastYear: read.lastYear } : read,
    edit: edit?.kind === 'figure' ? edit : undefined,
    theirs: theirs && 'cell' in theirs ? theirs.cell : undefined,
    fault: draft.refused[slot],
  };
};

/** Whether a hard requirement reads a cell: there a blank carries a reason. */
export const isNeeded = ({ neededYears, item }: FormItem, { year }: Pick<Cell, 'year'>, formYear: number): boolean =>
  item.kind !== 'judged' && neededYears.includes(year ?? formYear);

const localized = (text: { readonly 'zh-CN': string; readonly en: string }): Localized => ({
  zh: text['zh-CN'],
  en: text.en,
});

const faultOf = (
  { of, cell }: FigureAtWork,
  { typed, reason }: FigureEdit,
  formYear: number,
): Localized | undefined => {
  if (typed === null) return isNeeded(of, cell, formYear) && !reason?.trim() ? formWords.missingReason : undefined;
  const item = enteredItem(of);
  const read = readEntry(typed, item);
  return 'fault' in read ? localized(entrySentence(read.fault, item)) : undefined;
};

/** As it would be typed to get what is recorded. */
const typedAgain = ({ value, reported, unit }: Cell): string | null =>
  reported !== null && unit !== null ? `${reported}${unit}` : value;

/** What somebody changes about a figure. */
export type FigureChanges = Partial<Pick<FigureEdit, 'typed' | 'reason' | 'source' | 'comment' | 'takenOver'>>;

/** A figure with something about it changed, and what is wrong with it then. */
export const changeFigure = (
  figure: FigureAtWork,
  changes: FigureChanges,
  formYear: number,
): { readonly edit: FigureEdit; readonly fault: Localized | undefined } => {
  const { cell, edit: before } = figure;
  const isNew = before !== undefined || 'typed' in changes;
  const edit: FigureEdit = {
    kind: 'figure',
    item: cell.item,
    period: cell.period,
    county: cell.county,
    typed: before === undefined ? typedAgain(cell) : before.typed,
    reason: before?.reason ?? null,
    // What was said of the value before says nothing of a new one.
    source: before?.source ?? (isNew ? null : cell.source),
    comment: before?.comment ?? (isNew ? null : cell.comment),
    takenOver: before?.takenOver ?? cell.takenOver,
    seen: before === undefined ? cell.seen : before.seen,
    ...changes,
  };
  return { edit, fault: faultOf(figure, edit, formYear) };
};

/** The value that a cell has with what was typed; null when there is none, undefined while what was typed is none. */
export const valueNow = ({ of, cell, edit, fault }: FigureAtWork): string | boolean | null | undefined => {
  if (edit === undefined)
    return of.item.kind === 'declared' && cell.value !== null ? cell.value === 'true' : cell.value;
  if (fault !== undefined) return undefined;
  if (edit.typed === null) return null;
  const read = readEntry(edit.typed, enteredItem(of));
  return 'fault' in read ? undefined : read.entry.value;
};

/** Whether a cell needs nothing more: it has a figure, or a blank with its reason. */
export const isSettled = (figure: FigureAtWork): boolean => {
  const { cell, edit } = figure;
  const isBlank = edit === undefined ? cell.blank !== null : edit.typed === null && Boolean(edit.reason?.trim());
  return figure.theirs === undefined && (isBlank || (valueNow(figure) ?? null) !== null);
};

/** Every cell of a form as it stands in a draft, by section. */
export const figuresIn = (draft: Draft, { sections }: Form): ReadonlyMap<string, readonly FigureAtWork[]> =>
  new Map(
    sections.map(({ key, items }) => [key, items.flatMap((of) => of.cells.map((cell) => atWork(draft, of, cell)))]),
  );

/** What a case must be given so that it is judged with what was typed and recorded since it was served. */
export const putsIn = (figures: readonly FigureAtWork[], draft: Draft): readonly FigurePut[] =>
  figures.flatMap((figure): readonly FigurePut[] => {
    const { slot, cell, edit } = figure;
    const value = valueNow(figure);
    if (cell.county !== null || value === undefined || (edit === undefined && !(slot in draft.recorded))) return [];
    // The gateway names periods as the engine does.
    const period = cell.period as FigurePut['period'];
    return [
      { item: cell.item, period, value, revision: edit === undefined ? (cell.revision ?? undefined) : undefined },
    ];
  });
