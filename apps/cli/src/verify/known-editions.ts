import { type ContentHash, contentHash, type Receipt } from '@qunxing/evaluation';
import { type Rules, shippedRules } from '../rules.ts';

/** Hashes of editions and definitions that somebody got by another way and trusts. */
export interface Trusted {
  readonly standards: readonly string[];
  readonly definitions: readonly string[];
}

/** How what a receipt rests on is known: it ships with this version, the configuration names it, its hash was given, or none of these. */
export type Known = 'shipped' | 'configured' | 'given' | 'unknown';

const has = (values: readonly unknown[], hash: ContentHash): boolean =>
  values.some((value) => contentHash(value) === hash);

/** Holds the standard and the definitions of a receipt against those that ship with this version, those of the configuration, and those that are trusted. */
export const knownEditions = (
  receipt: Receipt,
  configured: Rules,
  trusted: Trusted,
): { readonly standard: Known; readonly definitions: ReadonlyMap<string, Known> } => {
  const known = (kind: keyof Rules, hash: ContentHash): Known => {
    if (has(shippedRules[kind], hash)) return 'shipped';
    if (has(configured[kind], hash)) return 'configured';
    return trusted[kind].includes(hash) ? 'given' : 'unknown';
  };
  return {
    standard: known('standards', receipt.standard.hash),
    definitions: new Map(Object.entries(receipt.definitions).map(([id, hash]) => [id, known('definitions', hash)])),
  };
};
