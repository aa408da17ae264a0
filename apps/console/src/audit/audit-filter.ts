import { useSearchParams } from 'react-router';

/** What narrows the audit trail, as it stands in the address. */
const parts = ['type', 'login', 'from', 'to', 'text', 'stream'] as const;

/** One of them. */
type Part = (typeof parts)[number];

/** What is chosen; null where nothing is. Days are those of Beijing. */
export type AuditFilter = Readonly<Record<Part, string | null>>;

const day = 86_400_000;

/** The moment at which a day begins in Beijing, or the one so many days later; null for what is no day. */
const beginning = (date: string | null, later = 0): string | null => {
  const moment = Date.parse(`${date}T00:00:00+08:00`);
  return Number.isNaN(moment) ? null : new Date(moment + later * day).toISOString();
};

/** The filter as the gateway takes it; the last day is part of it. */
export const conditionOf = (filter: AuditFilter) => ({
  ...filter,
  from: beginning(filter.from),
  to: beginning(filter.to, 1),
});

/** The filter in the address, and how it changes; a filter that is new begins at the first page. */
export function useAuditFilter() {
  const [address, setAddress] = useSearchParams();
  // Every part has a value or null.
  const filter = Object.fromEntries(parts.map((part) => [part, address.get(part) || null])) as AuditFilter;
  return {
    filter,
    isNarrow: parts.some((part) => filter[part] !== null),
    filterBy: (changes: Partial<AuditFilter>) => {
      const wanted = Object.entries({ ...filter, ...changes }).flatMap(([part, value]) =>
        value ? [[part, value]] : [],
      );
      setAddress(Object.fromEntries(wanted));
    },
    clear: () => setAddress({}),
  };
}
