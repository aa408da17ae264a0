import { useState } from 'react';

/** The row that a page follows or goes before; neither at the beginning of the list. */
export interface Cursor {
  readonly after?: string | null;
  readonly before?: string | null;
}

/** How many rows a page of a list holds. */
export const pageSize = 50;

/** What to ask the gateway for the page at a cursor. */
export const rowsAt = ({ after = null, before }: Cursor) =>
  before ? { last: pageSize, before } : { first: pageSize, after };

/** The pages of a list that has no address of its own: which one is shown, and what to ask the gateway for it. */
export function usePages() {
  const [{ page, cursor }, setPlace] = useState<{ page: number; cursor: Cursor }>({ page: 1, cursor: {} });
  return { page, rows: rowsAt(cursor), turnTo: (to: number, at: Cursor) => setPlace({ page: to, cursor: at }) };
}
