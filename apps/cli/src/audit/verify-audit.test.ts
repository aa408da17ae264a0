import { generateKeyPairSync, sign } from 'node:crypto';
import {
  type ExportedLeaf,
  emptyFrontier,
  eventLeaf,
  headText,
  keyId,
  rootOf,
  type SignedHead,
  textHash,
  withLeaf,
  writeExportLine,
  writtenHash,
} from '@qunxing/audit-log';
import { describe, expect, it } from 'vitest';
import { aFolder, qunxing } from '../testing.ts';
import { nodeDigest } from './node-digest.ts';
import { verifyAudit } from './verify-audit.ts';

const folder = aFolder();

const aKey = () => {
  const { privateKey, publicKey: key } = generateKeyPairSync('ed25519');
  const publicKey = key.export({ format: 'der', type: 'spki' }).toString('hex');
  return {
    id: keyId(nodeDigest, publicKey) ?? '',
    publicKey,
    pem: key.export({ format: 'pem', type: 'spki' }).toString(),
    sign: (text: string) => sign(null, Buffer.from(text), privateKey).toString('hex'),
  };
};
const key = aKey();

interface Event {
  readonly stream: string;
  readonly sequence: number;
  readonly body: string;
}

const events: readonly Event[] = [1, 2, 3].flatMap((sequence) =>
  ['application/a', 'application/b'].map((stream) => ({ stream, sequence, body: `{"words":"${stream} ${sequence}"}` })),
);

/** A log over events, signed after the fourth and the last. */
const aLog = (some: readonly Event[], signer = key) => {
  let frontier = emptyFrontier;
  const streams = new Set<string>();
  const heads: SignedHead[] = [];
  const leaves = some.map(({ stream, sequence, body }, index): ExportedLeaf => {
    const known = { type: 'thing.happened', account: null, at: '2026-03-02T01:00:00.000Z' };
    const event = { ...known, hash: textHash(nodeDigest, body) };
    const leaf = eventLeaf(nodeDigest, { stream, sequence, ...event });
    frontier = withLeaf(nodeDigest, frontier, leaf);
    streams.add(stream);
    if (index === 3 || index === some.length - 1) {
      const root = writtenHash(nodeDigest, rootOf(nodeDigest, frontier));
      const at = `2026-03-02T0${index}:00:00.000Z`;
      const head = { size: index + 1, streams: streams.size, root, at, key: signer.id };
      heads.push({ ...head, algorithm: 'ed25519', signature: signer.sign(headText(head)) });
    }
    return { index, hash: writtenHash(nodeDigest, leaf), stream, sequence, event: { ...event, body } };
  });
  const { id, publicKey } = signer;
  const lines = [
    writeExportLine({ kind: 'log', format: 'qunxing-audit/1', at: '2026-03-03T00:00:00.000Z', size: leaves.length }),
    writeExportLine({ kind: 'key', id, publicKey }),
    ...heads.map((head) => writeExportLine({ kind: 'head', ...head })),
    ...leaves.map((leaf) => writeExportLine({ kind: 'leaf', ...leaf })),
  ];
  const headFiles = heads.map((head) => writeExportLine({ kind: 'head', ...head, publicKey }));
  return { text: lines.join(''), headFiles };
};

const file = folder.write('export.ndjson', aLog(events).text);
const pem = folder.write('key.pem', key.pem);
const written = (name: string, text: string) => folder.write(name, text);
const head = written('head.json', aLog(events).headFiles.at(-1) ?? '');
const check = (path: string, heads: readonly string[] = [], keys: readonly string[] = [key.id]) =>
  verifyAudit({ file: path, heads, keys });
const english = (lines: readonly { readonly en: string }[]) => lines.map(({ en }) => en).join('\n');
const chinese = (lines: readonly { readonly 'zh-CN': string }[]) => lines.map((line) => line['zh-CN']).join('\n');

describe('audit verify', () => {
  it('accepts an export as it was written, and says what it holds and who signed it', async () => {
    const answer = await check(file);
    expect(answer).toMatchObject({ code: 0, errors: [] });
    expect(english(answer.lines)).toContain('Audit log: records 6, streams 2, signed heads 2');
    expect(english(answer.lines)).toContain(key.id);
    expect(chinese(answer.lines)).toContain('签名和各事项的次序均相符');
  });

  it.each([
    ['a key in PEM', [], [pem]],
    ['a head that was kept', [head], []],
    ['an export that was kept', [file], []],
  ])('takes %s for what is trusted', async (_what, heads, keys) => {
    expect(await check(file, heads, keys)).toMatchObject({ code: 0, errors: [] });
  });

  it('does not take the word of the file alone for its key', async () => {
    const answer = await check(file, [], []);
    expect(answer.code).toBe(4);
    expect(english(answer.errors)).toContain('KEY NOT VOUCHED FOR');
  });

  it('names one changed byte and the record that it is in', async () => {
    const path = written('changed.ndjson', aLog(events).text.replace('application/b 2', 'application/b 3'));
    const answer = await check(path);
    expect([answer.code, answer.errors.length]).toEqual([1, 1]);
    expect(english(answer.errors)).toContain(
      'CHANGED CONTENT: what record 4 of the log (event 2 of application/b) says',
    );
    expect(chinese(answer.errors)).toContain('内容被改动：日志第 4 条（application/b 第 2 项）');
  });

  it('names a dropped newest event, by a head that was kept', async () => {
    const path = written('dropped.ndjson', aLog(events.slice(0, -1)).text);
    expect((await check(path)).code).toBe(0);
    const answer = await check(path, [head]);
    expect(answer.code).toBe(1);
    expect(english(answer.errors)).toMatch(
      /DROPPED NEWEST EVENTS: the kept head .* first 6 records was signed, .* 5 records/,
    );
    expect(chinese(answer.errors)).toContain('最新记录被删去');
  });

  it('names a dropped case, by an export that was kept', async () => {
    const path = written('without.ndjson', aLog(events.filter(({ stream }) => stream !== 'application/a')).text);
    expect((await check(path)).code).toBe(0);
    const answer = await check(path, [file]);
    expect(answer.code).toBe(1);
    expect(english(answer.errors)).toContain('DROPPED CASE: application/a had events (3)');
    expect(chinese(answer.errors)).toContain('整个事项被删去：application/a 曾有 3 项记录');
  });

  it('names a history that was made anew and signed with the very key', async () => {
    const forged = events.map((event, place) => (place === 1 ? { ...event, body: '{"words":"另一件"}' } : event));
    const path = written('rebuilt.ndjson', aLog(forged).text);
    expect((await check(path)).code).toBe(0);
    const answer = await check(path, [head]);
    expect(answer.code).toBe(1);
    expect(english(answer.errors)).toMatch(/REBUILT HISTORY: the first 6 records are not those that the kept head/);
    expect(english((await check(path, [file])).errors)).toContain(
      'from record 2 of the log (event 1 of application/b) on',
    );
  });

  it('does not trust a history that was made anew with another key', async () => {
    const answer = await check(written('stranger.ndjson', aLog(events, aKey()).text));
    expect(answer.code).toBe(1);
    expect(english(answer.errors)).toContain('KEY NOT TRUSTED');
  });

  it('shows nothing that a file could write over the lines of an answer', async () => {
    const forged = [{ stream: 'application/\u001b[2Ka\nAudit log: all is well', sequence: 2, body: '{}' }];
    const answer = await check(written('forged.ndjson', aLog(forged).text));
    expect(english(answer.errors)).toContain('\\u001b[2Ka\\u000aAudit log');
  });

  it.each([
    ['a file that is not there', () => check('none.ndjson'), 'There is no file'],
    ['a file that is no export', () => check(pem), 'line 1 is none of an export'],
    ['a head that is none', () => check(file, [pem]), '--head:'],
    ['a key that is none', () => check(file, [], [file]), '--key:'],
  ])('cannot use %s', async (_what, checked, reason) => {
    const answer = await checked();
    expect(answer.code).toBe(2);
    expect(english(answer.errors)).toContain(reason);
  });
});

it('is a command, with its answer in the language of the terminal', { timeout: 60_000 }, async () => {
  const run = await qunxing(['audit', 'verify', file, '--key', key.id, '--head', head], { LANG: 'zh_CN.UTF-8' });
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(run.out).toContain('与留存的日志头一致');
});
