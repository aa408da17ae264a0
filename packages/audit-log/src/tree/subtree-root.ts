import type { Digest } from '../digest.ts';
import { nodeHash } from './node-hash.ts';

/** How many leaves stand to the left of the topmost node: the largest power of two below their number, which is two or more. */
export const leftPart = (leaves: number): number => {
  let part = 1;
  while (2 * part < leaves) part *= 2;
  return part;
};

/** The root over neighboring leaves, given by their hashes, as the RFC defines it: by halves. */
export const subtreeRoot = (digest: Digest, leaves: readonly Uint8Array[]): Uint8Array => {
  const [first] = leaves;
  if (first === undefined) return digest.of(new Uint8Array());
  if (leaves.length === 1) return first;
  const part = leftPart(leaves.length);
  return nodeHash(digest, subtreeRoot(digest, leaves.slice(0, part)), subtreeRoot(digest, leaves.slice(part)));
};
