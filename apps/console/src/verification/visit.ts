import type { PartAnswer } from '../application/act/part-answers.ts';
import type { ChecklistPart } from './checklist.ts';
import type { Photo } from './photo.ts';

/** What is found on site. */
export type Found = 'as_reported' | 'differs';

/** What was seen on a visit so far, as it is kept in the browser. */
export interface Visit {
  /** Day of the visit; empty for today. */
  readonly visitedOn: string;
  /** By item, or by part where the part has no lines. */
  readonly found: Readonly<Record<string, PartAnswer<Found>>>;
  readonly opinion: string;
  /** Whether the device may be asked where it is when a photo is taken. */
  readonly withPlace: boolean;
}

/** Nothing was seen yet. */
export const newVisit: Visit = { visitedOn: '', found: {}, opinion: '', withPlace: false };

/** What was seen about one item, as it is recorded. */
export interface SeenLine {
  readonly item: string;
  readonly result: Found;
  readonly comment: string;
  readonly photos: string[];
}

const linesOf = ({ lines }: ChecklistPart, { found }: Visit, photos: readonly Photo[]): readonly SeenLine[] =>
  lines.flatMap(({ item: { key } }) => {
    const { result, comment } = found[key] ?? { result: '', comment: '' };
    const sent = photos.flatMap((photo) => (photo.item === key && photo.sent !== null ? [photo.sent] : []));
    return result === '' ? [] : [{ item: key, result, comment, photos: sent }];
  });

/** How many lines of a part were filled in; a part without lines is one. */
export const filledIn = (part: ChecklistPart, { found }: Visit): { readonly done: number; readonly all: number } => {
  const keys = part.lines.length === 0 ? [part.key] : part.lines.map(({ item }) => item.key);
  return { done: keys.filter((key) => found[key]?.result).length, all: keys.length };
};

/** What a part comes to, and the lines that say so; undefined while nothing of it was looked at. */
export const partSeen = (part: ChecklistPart, visit: Visit, photos: readonly Photo[]) => {
  const lines = linesOf(part, visit, photos);
  const own = visit.found[part.key];
  if (part.lines.length === 0) return own && own.result !== '' ? { ...own, result: own.result, lines } : undefined;
  if (lines.length === 0) return undefined;
  const differing = lines.filter(({ result }) => result === 'differs');
  const titleOf = (key: string) => part.lines.find(({ item }) => item.key === key)?.item.title.zh ?? key;
  return {
    result: differing.length > 0 ? ('differs' as const) : ('as_reported' as const),
    comment: differing.map(({ item, comment }) => `${titleOf(item)}：${comment || '与申报不符'}`).join('；'),
    lines,
  };
};
