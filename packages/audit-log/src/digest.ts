import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

/** A way to hash bytes, under the name that stands in front of every hash made with it. */
export interface Digest {
  readonly name: 'sha256' | 'sm3';
  readonly of: (bytes: Uint8Array) => Uint8Array;
  /** The hash of a text's UTF-8 bytes, in hexadecimal. */
  readonly ofText: (text: string) => string;
}

/** SHA-256 (FIPS 180-4), in plain JavaScript. Where much is hashed, give the platform's. */
export const sha256Digest: Digest = {
  name: 'sha256',
  of: (bytes) => sha256(bytes),
  ofText: (text) => bytesToHex(sha256(bytesOf(text))),
};

/** A hash as it is kept and shown, `sha256:<hex>`. */
export const writtenHash = ({ name }: Digest, hash: Uint8Array): string => `${name}:${bytesToHex(hash)}`;

const digits = /^[0-9a-f]{64}$/;

/** The bytes of a written hash; undefined for what is none of this algorithm's. */
export const readHash = ({ name }: Digest, written: string): Uint8Array | undefined => {
  const hex = written.startsWith(`${name}:`) ? written.slice(name.length + 1) : '';
  return digits.test(hex) ? hexToBytes(hex) : undefined;
};

const utf8 = new TextEncoder();

/** The UTF-8 bytes of a text. */
export const bytesOf = (text: string): Uint8Array => utf8.encode(text);

/** The written hash of a text's UTF-8 bytes. */
export const textHash = ({ name, ofText }: Digest, text: string): string => `${name}:${ofText(text)}`;
