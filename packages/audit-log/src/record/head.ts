import { hexToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '@qunxing/criterion';
import { type Digest, writtenHash } from '../digest.ts';

/** The state of the log at a moment, as it is signed: whoever keeps one can later tell whether anything was taken back. */
export interface Head {
  /** How many events the log holds. */
  readonly size: number;
  /** How many streams they are of: a whole case cannot go missing and leave no gap. */
  readonly streams: number;
  /** Written root of the tree over them. */
  readonly root: string;
  /** When it was signed, ISO 8601 in UTC. */
  readonly at: string;
  /** Id of the key: the written hash of the public key. */
  readonly key: string;
}

/** A head with its signature. */
export interface SignedHead extends Head {
  readonly algorithm: 'ed25519';
  /** In hexadecimal. */
  readonly signature: string;
}

/** The text that is signed. It says what it is, so that nothing else signed with the key passes for a head. */
export const headText = ({ size, streams, root, at, key }: Head): string =>
  canonicalJson({ algorithm: 'ed25519', at, key, kind: 'qunxing-log-head', root, size, streams });

/** A public key: its bytes as SubjectPublicKeyInfo (RFC 8410), in hexadecimal, and their written hash. */
export interface PublicKey {
  readonly id: string;
  readonly publicKey: string;
}

const isHex = /^([0-9a-f]{2})+$/;

/** The id of a public key given in hexadecimal: the written hash of its bytes; undefined for what is not hexadecimal. */
export const keyId = (digest: Digest, publicKey: string): string | undefined =>
  isHex.test(publicKey) ? writtenHash(digest, digest.of(hexToBytes(publicKey))) : undefined;
