import { mostRows } from '../limits.ts';
import { wrongInput } from '../mistake/mistake.ts';

/** The arguments that every list takes. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A stretch of a list: so many rows from a place on. */
export interface Stretch {
  readonly offset: number;
  readonly limit: number;
}

const usualRows = 50;

/** The cursor of the row at a place. */
export const cursorAt = (place: number): string => Buffer.from(`at:${place}`).toString('base64url');

const placeOf = (cursor: string, argument: 'after' | 'before'): number => {
  const place = Number(/^at:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))?.[1]);
  if (Number.isInteger(place)) return place;
  throw wrongInput(argument, '不是有效的游标，请使用列表给出的游标。', 'not a cursor; use one that the list gave.');
};

const rowsOf = (rows: number, argument: 'first' | 'last'): number => {
  if (rows >= 0 && rows <= mostRows) return rows;
  throw wrongInput(argument, `应在 0 至 ${mostRows} 之间。`, `must lie between 0 and ${mostRows}.`);
};

/** The stretch that the arguments mean. Only `last` needs to know how many rows there are in all. */
export const stretchOf = async (page: PageArguments, total: () => Promise<number>): Promise<Stretch> => {
  const { first, after, last, before } = page;
  const start = after ? placeOf(after, 'after') + 1 : 0;
  if (last === null || last === undefined) {
    const rows = rowsOf(first ?? usualRows, 'first');
    const end = before ? placeOf(before, 'before') : Number.POSITIVE_INFINITY;
    return { offset: start, limit: Math.max(0, Math.min(rows, end - start)) };
  }
  const end = Math.max(start, Math.min(before ? placeOf(before, 'before') : Number.POSITIVE_INFINITY, await total()));
  const offset = Math.max(start, end - rowsOf(last, 'last'));
  return { offset, limit: end - offset };
};
