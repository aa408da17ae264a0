import type { Digest } from '../digest.ts';
import { isSameHash, nodeHash } from './node-hash.ts';
import { above, isRight } from './place.ts';
import { leftPart, subtreeRoot } from './subtree-root.ts';

/** That a leaf stands in a tree: the hashes beside its way to the root, from the leaf upwards (RFC 9162, 2.1.3.1). */
export const inclusionProof = (digest: Digest, leaves: readonly Uint8Array[], index: number): readonly Uint8Array[] => {
  if (leaves.length <= 1) return [];
  const part = leftPart(leaves.length);
  const [left, right] = [leaves.slice(0, part), leaves.slice(part)];
  return index < part
    ? [...inclusionProof(digest, left, index), subtreeRoot(digest, right)]
    : [...inclusionProof(digest, right, index - part), subtreeRoot(digest, left)];
};

/** A leaf, where it is said to stand in a tree, and the root of that tree. */
export interface Inclusion {
  readonly leaf: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly root: Uint8Array;
}

/** Whether a proof shows that the leaf stands there (RFC 9162, 2.1.3.2). */
export const provesInclusion = (
  digest: Digest,
  proof: readonly Uint8Array[],
  { leaf, index, size, root }: Inclusion,
): boolean => {
  if (!(Number.isInteger(index) && index >= 0 && index < size)) return false;
  let [place, last, hash] = [index, size - 1, leaf];
  for (const beside of proof) {
    if (last === 0) return false;
    if (isRight(place) || place === last) {
      hash = nodeHash(digest, beside, hash);
      while (!isRight(place) && place !== 0) [place, last] = [above(place), above(last)];
    } else hash = nodeHash(digest, hash, beside);
    [place, last] = [above(place), above(last)];
  }
  return last === 0 && isSameHash(hash, root);
};
