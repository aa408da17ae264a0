import { type ContentHash, contentHash, type Receipt } from '@qunxing/evaluation';
import { standards } from '@qunxing/standards';
import { definitions } from '@qunxing/standards/definitions';

/** Hashes of editions and definitions that somebody got by another way and trusts. */
export interface Trusted {
  readonly standards: readonly string[];
  readonly definitions: readonly string[];
}

/** How what a receipt rests on is known: it ships with this version, its hash was given, or neither. */
export type Known = 'shipped' | 'given' | 'unknown';

const known = (hash: ContentHash, shipped: ReadonlySet<string>, given: readonly string[]): Known => {
  if (shipped.has(hash)) return 'shipped';
  return given.includes(hash) ? 'given' : 'unknown';
};

const hashes = (values: readonly unknown[]): ReadonlySet<string> => new Set(values.map((value) => contentHash(value)));

/** Holds the standard and the definitions of a receipt against those that ship with this version and those that are trusted. */
export const knownEditions = (
  receipt: Receipt,
  trusted: Trusted,
): { readonly standard: Known; readonly definitions: ReadonlyMap<string, Known> } => {
  const shipped = hashes(definitions);
  return {
    standard: known(receipt.standard.hash, hashes(standards), trusted.standards),
    definitions: new Map(
      Object.entries(receipt.definitions).map(([id, hash]) => [id, known(hash, shipped, trusted.definitions)]),
    ),
  };
};
