import type { Digest } from '../digest.ts';
import { nodeHash } from './node-hash.ts';

/**
 * What has to be kept of a tree so that it can grow without reading it again: its size, and the roots of the full subtrees that it
 * falls into, the largest and earliest first. There is one for every 1 in the binary notation of the size.
 */
export interface Frontier {
  readonly size: number;
  readonly roots: readonly Uint8Array[];
}

/** The tree without a leaf. */
export const emptyFrontier: Frontier = { size: 0, roots: [] };

/** The tree with one leaf more, given by its hash: as many nodes are hashed as full subtrees are completed by it. */
export const withLeaf = (digest: Digest, { size, roots }: Frontier, leaf: Uint8Array): Frontier => {
  const kept = [...roots];
  let root = leaf;
  for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) {
    const left = kept.pop();
    if (left === undefined) throw new Error(`a tree of ${size} leaves has more full subtrees than ${roots.length}`);
    root = nodeHash(digest, left, root);
  }
  kept.push(root);
  return { size: size + 1, roots: kept };
};

/** The root of the tree (RFC 9162, 2.1.1); that of the empty one is the hash of nothing. */
export const rootOf = (digest: Digest, { roots }: Frontier): Uint8Array => {
  const [last, ...before] = roots.toReversed();
  if (last === undefined) return digest.of(new Uint8Array());
  return before.reduce((right, left) => nodeHash(digest, left, right), last);
};
