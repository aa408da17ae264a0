import type { Digest } from '../digest.ts';
import { isSameHash, nodeHash } from './node-hash.ts';
import { above, isRight } from './place.ts';
import { leftPart, subtreeRoot } from './subtree-root.ts';

const subproof = (
  digest: Digest,
  leaves: readonly Uint8Array[],
  earlier: number,
  isWhole: boolean,
): readonly Uint8Array[] => {
  if (earlier === leaves.length) return isWhole ? [] : [subtreeRoot(digest, leaves)];
  const part = leftPart(leaves.length);
  const [left, right] = [leaves.slice(0, part), leaves.slice(part)];
  return earlier <= part
    ? [...subproof(digest, left, earlier, isWhole), subtreeRoot(digest, right)]
    : [...subproof(digest, right, earlier - part, false), subtreeRoot(digest, left)];
};

/**
 * That a tree begins with the leaves of an earlier one, of which there was at least one (RFC 9162, 2.1.4.1). Empty where both
 * are the same.
 */
export const consistencyProof = (
  digest: Digest,
  leaves: readonly Uint8Array[],
  earlier: number,
): readonly Uint8Array[] => {
  if (!(Number.isInteger(earlier) && earlier > 0 && earlier <= leaves.length))
    throw new RangeError(`a tree of ${leaves.length} leaves does not begin with one of ${earlier}`);
  return subproof(digest, leaves, earlier, true);
};

/** A tree by its size and root. */
export interface Tree {
  readonly size: number;
  readonly root: Uint8Array;
}

const isPowerOfTwo = (size: number): boolean => size === 1 || size === 2 * leftPart(size);

/** Whether a proof shows that the later tree begins with the leaves of the earlier one (RFC 9162, 2.1.4.2). */
export const provesConsistency = (
  digest: Digest,
  proof: readonly Uint8Array[],
  earlier: Tree,
  later: Tree,
): boolean => {
  if (!(Number.isInteger(earlier.size) && earlier.size > 0 && earlier.size <= later.size)) return false;
  if (earlier.size === later.size) return proof.length === 0 && isSameHash(earlier.root, later.root);
  const [first, ...rest] = isPowerOfTwo(earlier.size) ? [earlier.root, ...proof] : proof;
  if (first === undefined) return false;
  let [place, last] = [earlier.size - 1, later.size - 1];
  while (isRight(place)) [place, last] = [above(place), above(last)];
  let [before, after] = [first, first];
  for (const beside of rest) {
    if (last === 0) return false;
    if (isRight(place) || place === last) {
      before = nodeHash(digest, beside, before);
      after = nodeHash(digest, beside, after);
      while (!isRight(place) && place !== 0) [place, last] = [above(place), above(last)];
    } else after = nodeHash(digest, after, beside);
    [place, last] = [above(place), above(last)];
  }
  return last === 0 && isSameHash(before, earlier.root) && isSameHash(after, later.root);
};
