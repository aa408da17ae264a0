import type { Localized } from '../language/localized.ts';

interface OfCriterion {
  readonly criterion: { readonly key: string; readonly title: Localized };
}

/** Puts what belongs to one criterion together, criteria in the order in which they first come. */
export function byCriterion<Entry extends OfCriterion>(entries: readonly Entry[]) {
  const criteria = new Map<string, { readonly criterion: Entry['criterion']; readonly entries: Entry[] }>();
  for (const entry of entries) {
    const group = criteria.get(entry.criterion.key);
    if (group) group.entries.push(entry);
    else criteria.set(entry.criterion.key, { criterion: entry.criterion, entries: [entry] });
  }
  return [...criteria.values()];
}
