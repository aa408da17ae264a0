import type { Digest } from '../digest.ts';

/** Hash of a leaf (RFC 9162, 2.1.1): a zero byte stands before the data, so that no leaf passes for a node. */
export const leafHash = ({ of }: Digest, data: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(data.length + 1);
  bytes.set(data, 1);
  return of(bytes);
};

/** Hash of two subtrees, the earlier one to the left: a one stands before them. */
export const nodeHash = ({ of }: Digest, left: Uint8Array, right: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(left.length + right.length + 1);
  bytes[0] = 1;
  bytes.set(left, 1);
  bytes.set(right, left.length + 1);
  return of(bytes);
};

/** Whether two hashes are the same. */
export const isSameHash = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, place) => byte === other[place]);
