import type { Localized } from '../language/localized.ts';

interface OfAspect {
  readonly criterion: { readonly key: string; readonly title: Localized };
}

/** Puts what belongs to one aspect together, aspects in the order in which they first come. */
export function byAspect<Entry extends OfAspect>(entries: readonly Entry[]) {
  const aspects = new Map<string, { readonly criterion: Entry['criterion']; readonly entries: Entry[] }>();
  for (const entry of entries) {
    const aspect = aspects.get(entry.criterion.key);
    if (aspect) aspect.entries.push(entry);
    else aspects.set(entry.criterion.key, { criterion: entry.criterion, entries: [entry] });
  }
  return [...aspects.values()];
}
