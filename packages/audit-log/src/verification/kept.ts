import { readExportLine } from '../export/read-export-line.ts';
import type { PublicKey, SignedHead } from '../record/head.ts';

/**
 * What an auditor kept: of an earlier export its heads and keys, the hash of every leaf, and how many events each stream had; of a
 * single head nothing but that, with its key.
 */
export interface Kept {
  readonly heads: readonly SignedHead[];
  readonly keys: readonly PublicKey[];
  readonly leaves: readonly string[];
  readonly streams: ReadonlyMap<string, number>;
}

/** Reads a head or an export that was kept, line by line; `end` gives the number of the first line that is of neither. */
export const readKept = () => {
  const heads: SignedHead[] = [];
  const keys: PublicKey[] = [];
  const leaves: string[] = [];
  const streams = new Map<string, number>();
  let lines = 0;
  let unreadable: number | undefined;
  return {
    take: (text: string): void => {
      lines += 1;
      const line = readExportLine(text);
      if (line?.kind === 'head') {
        heads.push(line);
        if (line.publicKey !== undefined) keys.push({ id: line.key, publicKey: line.publicKey });
      } else if (line?.kind === 'key') keys.push(line);
      else if (line?.kind === 'leaf') {
        leaves[line.index] = line.hash;
        streams.set(line.stream, (streams.get(line.stream) ?? 0) + 1);
      } else if (line === undefined) unreadable ??= lines;
    },
    end: (): Kept | { readonly unreadable: number } =>
      unreadable === undefined && heads.length > 0 ? { heads, keys, leaves, streams } : { unreadable: unreadable ?? 1 },
  };
};
