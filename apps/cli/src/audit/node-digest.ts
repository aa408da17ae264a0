import { createPublicKey, hash, type KeyObject, verify } from 'node:crypto';
import type { Digest, IsSignature } from '@qunxing/audit-log';

/** SHA-256 by Node.js. */
export const nodeDigest: Digest = {
  name: 'sha256',
  of: (bytes) => hash('sha256', bytes, 'buffer'),
  ofText: (text) => hash('sha256', text),
};

const keyOf = (publicKey: string): KeyObject | undefined => {
  try {
    return createPublicKey({ key: Buffer.from(publicKey, 'hex'), format: 'der', type: 'spki' });
  } catch {
    return undefined;
  }
};

/** Checks signatures by Node.js; each key is read once. */
export const nodeSignatures = (): IsSignature => {
  const keys = new Map<string, KeyObject | undefined>();
  return ({ publicKey, text, signature }) => {
    if (!keys.has(publicKey)) keys.set(publicKey, keyOf(publicKey));
    const key = keys.get(publicKey);
    if (key?.asymmetricKeyType !== 'ed25519') return false;
    return verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'hex'));
  };
};
