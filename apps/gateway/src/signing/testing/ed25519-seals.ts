import { createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import type { SealAsked, SealProvider } from '../seal-provider.ts';

const wordsOf = ({ contentHash, organization }: SealAsked): Buffer =>
  Buffer.from(JSON.stringify({ contentHash, organization }), 'utf8');

/** A provider of seals as a deployment may have one: it signs hash and organization with an Ed25519 key of its own. */
export const ed25519Seals = (key: KeyObject = generateKeyPairSync('ed25519').privateKey): SealProvider => ({
  name: 'Ed25519',
  seal: async (asked) => sign(null, wordsOf(asked), key).toString('base64'),
  isSeal: async (asked, receipt) => verify(null, wordsOf(asked), createPublicKey(key), Buffer.from(receipt, 'base64')),
});
