import { generateKeyPairSync, sign } from 'node:crypto';
import {
  type CheckedLine,
  checkExport,
  emptyFrontier,
  eventLeaf,
  headText,
  keyId,
  rootOf,
  textHash,
  withLeaf,
  writeExportLine,
  writtenHash,
} from '@qunxing/audit-log';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../testing.ts';
import { nodeDigest, nodeSignatures } from './node-digest.ts';
import { readExport } from './read-export.ts';

const folder = aFolder();
const { privateKey, publicKey: key } = generateKeyPairSync('ed25519');
const publicKey = key.export({ format: 'der', type: 'spki' }).toString('hex');
const id = keyId(nodeDigest, publicKey) ?? '';

/** So many events that the file comes in several pieces. */
const size = 6_000;
const words = '经审核，材料齐全，数据与佐证相符，同意通过。'.repeat(8);

const exported = () => {
  let frontier = emptyFrontier;
  const leaves = Array.from({ length: size }, (_, index) => {
    const [stream, sequence, body] = [
      `application/${index % 40}`,
      Math.floor(index / 40) + 1,
      `{"${index}":"${words}"}`,
    ];
    const known = { type: 'thing.happened', account: null, at: '2026-03-02T01:00:00.000Z' };
    const event = { ...known, hash: textHash(nodeDigest, body) };
    const leaf = eventLeaf(nodeDigest, { stream, sequence, ...event });
    frontier = withLeaf(nodeDigest, frontier, leaf);
    const shown = index % 3 === 0 ? null : body;
    return { index, hash: writtenHash(nodeDigest, leaf), stream, sequence, event: { ...event, body: shown } };
  });
  const root = writtenHash(nodeDigest, rootOf(nodeDigest, frontier));
  const head = { size, streams: 40, root, at: '2026-03-02T02:00:00.000Z', key: id };
  const signature = sign(null, Buffer.from(headText(head)), privateKey).toString('hex');
  return [
    writeExportLine({ kind: 'log', format: 'qunxing-audit/1', at: '2026-03-03T00:00:00.000Z', size }),
    writeExportLine({ kind: 'key', id, publicKey }),
    writeExportLine({ kind: 'head', ...head, algorithm: 'ed25519', signature }),
    ...leaves.map((leaf) => writeExportLine({ kind: 'leaf', ...leaf })),
  ];
};
const lines = exported();

const checkedBy = async (threads: number, some: readonly string[]) => {
  const file = folder.write(`${threads}.ndjson`, some.join(''));
  const checking = checkExport({ digest: nodeDigest, isSignature: nodeSignatures(), trusted: [id] });
  const taken: (CheckedLine['kind'] | undefined)[] = [];
  expect(
    await readExport(
      file,
      (line) => {
        taken.push(line?.kind);
        checking.takeChecked(line);
      },
      threads,
    ),
  ).toBeUndefined();
  return { taken, checked: checking.end() };
};

const changed = (place: number, from: string, to: string) =>
  lines.map((line, at) => (at === place ? line.replace(from, to) : line));

describe('an export that is read by several threads', { timeout: 60_000 }, () => {
  it.each([
    ['as it was written', lines],
    ['with one changed byte', changed(4_001, '经审核', '未审核')],
    ['with another type of an event', changed(5_800, 'thing.happened', 'thing.undone')],
    ['without an event', changed(17, /"event":\{.*\}(?=,"hash")/.exec(lines[17] ?? '')?.[0] ?? '', '"event":null')],
    ['without a leaf', lines.filter((_, place) => place !== 3_000)],
    ['cut off within a line', [...lines.slice(0, 5_000), (lines[5_000] ?? '').slice(0, 40)]],
  ])('%s comes to what one thread finds', async (what, some) => {
    const [alone, shared] = [await checkedBy(0, some), await checkedBy(2, some)];
    expect(shared).toEqual(alone);
    expect(shared.taken).toHaveLength(some.length);
    const { checked } = shared;
    const found = 'unreadable' in checked ? [checked.unreadable] : checked.findings;
    expect(found.length > 0).toBe(what !== 'as it was written');
  });

  it('that is not there is said not to be there', async () => {
    expect(await readExport('none.ndjson', () => undefined, 2)).toMatchObject({
      refused: { en: expect.stringContaining('There is no file') },
    });
  });
});
