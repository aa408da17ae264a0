import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '@qunxing/criterion';
import type { ContentHash } from '../verdict.ts';

/** A way to hash the UTF-8 bytes of a text, under the name that stands in front of every hash made with it. */
export interface HashAlgorithm {
  readonly name: 'sha256' | 'sm3';
  /** The digest in hexadecimal, small letters. */
  readonly digest: (text: string) => string;
}

/** SHA-256 (FIPS 180-4), in plain JavaScript: a page served over plain HTTP has no `crypto.subtle`. */
export const sha256Algorithm: HashAlgorithm = {
  name: 'sha256',
  digest: (text) => bytesToHex(sha256(utf8ToBytes(text))),
};

/**
 * The hash of a JSON value: of the UTF-8 bytes of its canonical spelling, so that the order of keys does not matter.
 * Throws a `TypeError` for what has no canonical JSON.
 */
export const contentHash = (value: unknown, algorithm: HashAlgorithm = sha256Algorithm): ContentHash =>
  `${algorithm.name}:${algorithm.digest(canonicalJson(value))}`;
