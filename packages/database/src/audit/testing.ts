import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { type Against, checkExport, type IsSignature, keyId } from '@qunxing/audit-log';
import type { Sql } from '../connection/sql.ts';
import { platformDigest } from '../identity/platform-digest.ts';
import { exportLog } from './export-log.ts';
import type { HeadSigner } from './heads.ts';

/** A signer with a new key. */
export const aSigner = (): HeadSigner => {
  const pair = generateKeyPairSync('ed25519');
  const publicKey = pair.publicKey.export({ format: 'der', type: 'spki' }).toString('hex');
  return {
    id: keyId(platformDigest, publicKey) ?? '',
    publicKey,
    sign: (text) => sign(null, Buffer.from(text), pair.privateKey).toString('hex'),
  };
};

const isSignature: IsSignature = ({ publicKey, text, signature }) =>
  verify(
    null,
    Buffer.from(text),
    { key: Buffer.from(publicKey, 'hex'), format: 'der', type: 'spki' },
    Buffer.from(signature, 'hex'),
  );

/** The lines of an export. */
export const exportedLines = async (sql: Sql): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of exportLog(sql, new Date('2026-03-03T00:00:00Z'))) lines.push(line);
  return lines;
};

/** What an auditor finds who exports the log and checks it. */
export const audited = async (sql: Sql, against: Partial<Against> = {}) => {
  const checking = checkExport({ digest: platformDigest, isSignature, ...against });
  for (const line of await exportedLines(sql)) checking.take(line);
  const checked = checking.end();
  if ('unreadable' in checked) throw new Error(`line ${checked.unreadable} of the export cannot be read`);
  return checked;
};
