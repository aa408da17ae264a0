import { createPublicKey } from 'node:crypto';
import { keyId } from '@qunxing/audit-log';
import type { Localized } from '@qunxing/criterion';
import { text } from '../answer.ts';
import { readBytes } from '../files.ts';
import { nodeDigest } from './node-digest.ts';

const isId = (given: string): boolean => /^sha256:[0-9a-f]{64}$/.test(given);

const idInFile = (bytes: Uint8Array): string | undefined => {
  try {
    const key = createPublicKey(Buffer.from(bytes));
    if (key.asymmetricKeyType !== 'ed25519') return undefined;
    return keyId(nodeDigest, key.export({ format: 'der', type: 'spki' }).toString('hex'));
  } catch {
    return undefined;
  }
};

/** The id of a key that `--key` gives: the id itself, or a file in PEM; or why it is none. */
export const readTrustedKey = (given: string): { readonly id: string } | { readonly refused: Localized } => {
  if (isId(given)) return { id: given };
  const read = readBytes(given);
  if ('refused' in read) return read;
  const id = idInFile(read.bytes);
  if (id !== undefined) return { id };
  return {
    refused: text(
      `--key：${given} 不是 Ed25519 公钥（PEM），也不是其摘要（sha256: 后 64 位）。`,
      `--key: ${given} is neither a public key of Ed25519 in PEM nor the hash of one (sha256: and 64 digits).`,
    ),
  };
};
