import { generateKeyPairSync, hash, sign } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import {
  type Digest,
  type ExportedLeaf,
  emptyFrontier,
  eventLeaf,
  exportFormat,
  headText,
  keyId,
  rootOf,
  type SignedHead,
  textHash,
  withLeaf,
  writeExportLine,
  writtenHash,
} from '@qunxing/audit-log';
import { canonicalJson } from '@qunxing/criterion';

const digest: Digest = {
  name: 'sha256',
  of: (bytes) => hash('sha256', bytes, 'buffer'),
  ofText: (text) => hash('sha256', text),
};

/** Events that one case has on average. */
const eventsOfCase = 10;
/** Events between two signed heads. */
const eventsOfHead = 1_000;

/** An event as long as most are: a review with an opinion and findings on three parts. */
const bodyOf = (place: number): string =>
  canonicalJson({
    type: 'application.reviewed',
    by: { account: `account-${place % 40}`, role: 'prefecture', division: '520300' },
    moment: { at: new Date(1_770_000_000_000 + place * 1000).toISOString(), on: '2026-02-02' },
    step: 'preliminary-review',
    opinion: `经审核，第 ${place} 项材料齐全，数据与佐证相符，同意通过。`,
    findings: ['innovation', 'digital', 'green'].map((part) => ({ part, result: 'in-order', comment: '与佐证一致' })),
  });

/** Writes the export of a log of so many events to a file. @returns the id of the key that signed it */
export const writeLog = (file: string, events: number): string => {
  const { privateKey, publicKey: key } = generateKeyPairSync('ed25519');
  const publicKey = key.export({ format: 'der', type: 'spki' }).toString('hex');
  const id = keyId(digest, publicKey) ?? '';
  const heads: SignedHead[] = [];
  const leaves: ExportedLeaf[] = [];
  let frontier = emptyFrontier;
  for (let index = 0; index < events; index++) {
    const stream = `application/${Math.floor(index / eventsOfCase)}`;
    const sequence = (index % eventsOfCase) + 1;
    const body = bodyOf(index);
    const at = new Date(1_770_000_000_000 + index * 1000).toISOString();
    const known = { type: 'application.reviewed', account: `account-${index % 40}`, at, hash: textHash(digest, body) };
    const leaf = eventLeaf(digest, { stream, sequence, ...known });
    frontier = withLeaf(digest, frontier, leaf);
    leaves.push({ index, hash: writtenHash(digest, leaf), stream, sequence, event: { ...known, body } });
    if ((index + 1) % eventsOfHead !== 0 && index !== events - 1) continue;
    const root = writtenHash(digest, rootOf(digest, frontier));
    const head = { size: index + 1, streams: Math.ceil((index + 1) / eventsOfCase), root, at, key: id };
    heads.push({
      ...head,
      algorithm: 'ed25519',
      signature: sign(null, Buffer.from(headText(head)), privateKey).toString('hex'),
    });
  }
  const written = openSync(file, 'w');
  const at = new Date(1_770_000_000_000 + events * 1000).toISOString();
  writeSync(written, writeExportLine({ kind: 'log', format: exportFormat, at, size: events }));
  writeSync(written, writeExportLine({ kind: 'key', id, publicKey }));
  for (const head of heads) writeSync(written, writeExportLine({ kind: 'head', ...head }));
  for (const leaf of leaves) writeSync(written, writeExportLine({ kind: 'leaf', ...leaf }));
  closeSync(written);
  return id;
};
