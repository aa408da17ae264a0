import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Cursor } from '../page/use-pages.ts';
import type { SortOrder } from '../table/sort-link.tsx';
import { type ClusterFilter, readClusterFilter } from './cluster-filter.ts';

/** The columns that the list can be in the order of. */
export const orderFields = ['name', 'county', 'industry', 'coverage', 'verdict', 'figures'] as const;
export type OrderField = (typeof orderFields)[number];
export type ClusterOrder = SortOrder & { readonly column: OrderField };

/** Which page, counted from one, and the cursor that it hangs on. */
interface PagePlace {
  readonly number: number;
  readonly after: string | null;
  readonly before: string | null;
}

const isOrderField = (text: string | undefined): text is OrderField => orderFields.some((field) => field === text);

/** Reads the order, written `coverage.descending`; by county when the address names none. */
function readOrder(address: URLSearchParams): ClusterOrder {
  const [column, direction] = address.get('order')?.split('.') ?? [];
  return {
    column: isOrderField(column) ? column : 'county',
    direction: direction === 'descending' ? 'descending' : 'ascending',
  };
}

function readPage(address: URLSearchParams): PagePlace {
  const number = Number(address.get('page') ?? '1');
  return {
    number: Number.isInteger(number) && number > 0 ? number : 1,
    after: address.get('after'),
    before: address.get('before'),
  };
}

/** The list's filter, order, page and opened row, all kept in the address, so that a link shows the same list. */
export function useClusterAddress() {
  const [address, setAddress] = useSearchParams();
  const change = useCallback(
    (parts: Readonly<Record<string, string | null>>, keepPage = false) =>
      setAddress(
        (before) => {
          const after = new URLSearchParams(before);
          if (!keepPage) for (const part of ['page', 'after', 'before', 'open']) after.delete(part);
          for (const [part, value] of Object.entries(parts)) {
            if (value) after.set(part, value);
            else after.delete(part);
          }
          return after;
        },
        { replace: keepPage && 'open' in parts },
      ),
    [setAddress],
  );
  return useMemo(
    () => ({
      filter: readClusterFilter(address),
      order: readOrder(address),
      page: readPage(address),
      open: address.get('open'),
      filterBy: (parts: Partial<ClusterFilter>) => change(parts),
      orderBy: ({ column, direction }: SortOrder) => change({ order: `${column}.${direction}` }),
      turnTo: (number: number, cursor: Cursor) =>
        change({ after: null, before: null, ...cursor, page: String(number) }, true),
      openBeside: (id: string | null) => change({ open: id }, true),
      clear: () => setAddress({}),
    }),
    [address, change, setAddress],
  );
}
