import { useState } from 'react';

/** Where a page hangs: after a row, before one, or at the beginning. */
export type Cursor = { readonly after: string | null } | { readonly before: string | null };

/** How many rows a page of a list holds. */
export const pageSize = 50;

/** The pages of a list that has no address of its own: which one is shown, and what to ask the gateway for it. */
export function usePages() {
  const [{ page, cursor }, setPlace] = useState<{ page: number; cursor: Cursor }>({ page: 1, cursor: { after: null } });
  return {
    page,
    rows: 'before' in cursor ? { last: pageSize, before: cursor.before } : { first: pageSize, after: cursor.after },
    turnTo: (number: number, to: Cursor) => setPlace({ page: number, cursor: to }),
  };
}
