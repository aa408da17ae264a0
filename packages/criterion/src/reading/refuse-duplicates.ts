import { below, type Reading, wrong } from './reader.ts';

/** Reports every entry of a list whose id stands earlier in it already; `key` is where in an entry it is written. */
export const refuseDuplicates = (entries: readonly { readonly id: string }[], at: Reading, key?: string): void => {
  const seen = new Set<string>();
  for (const [index, { id }] of entries.entries()) {
    const entry = below(at, index);
    const place = key === undefined ? entry : below(entry, key);
    if (seen.has(id)) wrong(place, 'ID_DUPLICATE', `“${id}”重复。`, `"${id}" is there twice.`);
    seen.add(id);
  }
};
