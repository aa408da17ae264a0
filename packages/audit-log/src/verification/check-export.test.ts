import { createHash, generateKeyPairSync, verify as isSigned, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bytesOf, sha256Digest, textHash, writtenHash } from '../digest.ts';
import { type ExportedLeaf, type ExportLine, writeExportLine } from '../export/export-line.ts';
import { headText, keyId, type SignedHead } from '../record/head.ts';
import { eventLeaf, leafText } from '../record/logged-event.ts';
import { emptyFrontier, rootOf, withLeaf } from '../tree/frontier.ts';
import { leafHash } from '../tree/node-hash.ts';
import { type Against, checkExport } from './check-export.ts';
import type { IsSignature } from './head-check.ts';
import { readKept } from './kept.ts';

const isSignature: IsSignature = ({ publicKey, text, signature }) =>
  isSigned(
    null,
    Buffer.from(text),
    { key: Buffer.from(publicKey, 'hex'), format: 'der', type: 'spki' },
    Buffer.from(signature, 'hex'),
  );

const aKey = () => {
  const pair = generateKeyPairSync('ed25519');
  const publicKey = pair.publicKey.export({ format: 'der', type: 'spki' }).toString('hex');
  return { id: keyId(sha256Digest, publicKey) ?? '', publicKey, private: pair.privateKey };
};
const office = aKey();
const stranger = aKey();

/** Ten events of three cases, as a log holds them. */
const events = [
  ['application/a', 1],
  ['application/b', 1],
  ['application/a', 2],
  ['account/x', 1],
  ['application/a', 3],
  ['application/b', 2],
  ['application/b', 3],
  ['application/a', 4],
  ['account/x', 2],
  ['application/b', 4],
].map(([stream, sequence], place) => ({
  stream: String(stream),
  sequence: Number(sequence),
  body: `{"type":"thing.happened","words":"第${place}件"}`,
}));

/** A log over some of the events, with heads signed at some sizes, and its export. */
const aLog = (some = events, { heads: sizes = [4, some.length], key = office } = {}) => {
  let frontier = emptyFrontier;
  const streams = new Set<string>();
  const heads: SignedHead[] = [];
  const leaves = some.map(({ stream, sequence, body }, index): ExportedLeaf => {
    const at = `2026-03-02T01:00:0${index}.000Z`;
    const event = { type: 'thing.happened', account: 'person', at, hash: textHash(sha256Digest, body) };
    const leaf = eventLeaf(sha256Digest, { stream, sequence, ...event });
    frontier = withLeaf(sha256Digest, frontier, leaf);
    streams.add(stream);
    if (sizes.includes(index + 1)) {
      const root = writtenHash(sha256Digest, rootOf(sha256Digest, frontier));
      const head = { size: index + 1, streams: streams.size, root, at, key: key.id };
      const signature = sign(null, Buffer.from(headText(head)), key.private).toString('hex');
      heads.push({ ...head, algorithm: 'ed25519', signature });
    }
    return { index, hash: writtenHash(sha256Digest, leaf), stream, sequence, event: { ...event, body } };
  });
  return { heads, leaves, keys: [{ id: key.id, publicKey: key.publicKey }] };
};
type Log = ReturnType<typeof aLog>;

const linesOf = ({ heads, leaves, keys }: Log): readonly string[] =>
  [
    { kind: 'log', format: 'qunxing-audit/1', at: '2026-03-02T02:00:00.000Z', size: leaves.length } as const,
    ...keys.map((key) => ({ kind: 'key', ...key }) as const),
    ...heads.map((head) => ({ kind: 'head', ...head }) as const),
    ...leaves.map((leaf) => ({ kind: 'leaf', ...leaf }) as const),
  ].map((line: ExportLine) => writeExportLine(line));

const check = (lines: readonly string[], against: Partial<Against> = {}) => {
  const checking = checkExport({ digest: sha256Digest, isSignature, trusted: [office.id], ...against });
  for (const line of lines) checking.take(line);
  const checked = checking.end();
  if ('unreadable' in checked) throw new Error(`line ${checked.unreadable} is none of an export`);
  return checked;
};
const found = (log: Log, against: Partial<Against> = {}) => check(linesOf(log), against).findings;
const codes = (log: Log, against: Partial<Against> = {}) => found(log, against).map(({ code }) => code);

const last = <Of>(list: readonly Of[]): Of => {
  const one = list.at(-1);
  if (one === undefined) throw new Error('an empty list has no last');
  return one;
};
/** The log with one leaf altered. */
const altered = (log: Log, index: number, alter: (leaf: ExportedLeaf) => ExportedLeaf): Log => ({
  ...log,
  leaves: log.leaves.map((leaf) => (leaf.index === index ? alter(leaf) : leaf)),
});
const keptOf = (lines: readonly string[]) => {
  const reading = readKept();
  for (const line of lines) reading.take(line);
  const kept = reading.end();
  if ('unreadable' in kept) throw new Error('what was kept cannot be read');
  return kept;
};
/** An earlier export, as the auditor kept it. */
const exportOf = (log: Log) => keptOf(linesOf(log));
/** A head alone, with its key. */
const headOf = (head: SignedHead | undefined, key = office) => {
  if (head === undefined) throw new Error('there is no such head');
  return keptOf([writeExportLine({ kind: 'head', ...head, publicKey: key.publicKey })]);
};

describe('an export that nobody touched', () => {
  it('holds, and says what it holds', () => {
    expect(check(linesOf(aLog()))).toMatchObject({
      findings: [],
      more: 0,
      size: 10,
      streams: 3,
      heads: 2,
      latest: { size: 10, streams: 3 },
      withheld: 0,
      vouched: true,
    });
  });

  it('holds against a head and an export that were kept', () => {
    const kept = aLog(events.slice(0, 6));
    expect(codes(aLog(), { kept: [headOf(last(kept.heads))] })).toEqual([]);
    expect(codes(aLog(), { kept: [exportOf(kept), headOf(kept.heads[0])] })).toEqual([]);
  });

  it('holds without the bodies, which are then counted', () => {
    const log = altered(aLog(), 3, (leaf) => ({ ...leaf, event: leaf.event && { ...leaf.event, body: null } }));
    expect(check(linesOf(log))).toMatchObject({ findings: [], withheld: 1 });
  });

  it('may have events that no head covers yet', () => {
    expect(check(linesOf(aLog(events, { heads: [4] })))).toMatchObject({ findings: [], size: 10, latest: { size: 4 } });
  });

  it('holds after the key was replaced, when both are trusted', () => {
    const [first, later] = [aLog(events.slice(0, 4)), aLog(events, { heads: [10], key: stranger })];
    const log = { ...later, heads: [...first.heads, ...later.heads], keys: [...first.keys, ...later.keys] };
    expect(codes(log, { trusted: [office.id, stranger.id] })).toEqual([]);
    expect(found(log)).toEqual([expect.objectContaining({ code: 'KEY_NOT_TRUSTED', key: stranger.id, size: 10 })]);
  });
});

describe('one changed byte', () => {
  it('of a body', () => {
    const log = altered(aLog(), 5, (leaf) => ({
      ...leaf,
      event: leaf.event && { ...leaf.event, body: leaf.event.body?.replace('5', '6') ?? null },
    }));
    expect(found(log)).toEqual([{ code: 'BODY_CHANGED', index: 5, stream: 'application/b', sequence: 2 }]);
  });

  it.each([
    ['the type', { type: 'thing.happenee' }],
    ['the time', { at: '2026-03-02T01:00:06.000Z' }],
    ['the account', { account: 'persom' }],
    ['the account, to nobody', { account: null }],
  ])('of %s', (_what, change) => {
    const log = altered(aLog(), 5, (leaf) => ({ ...leaf, event: leaf.event && { ...leaf.event, ...change } }));
    expect(found(log)).toEqual([{ code: 'EVENT_CHANGED', index: 5, stream: 'application/b', sequence: 2 }]);
  });

  it('of a body, with the hashes of event and leaf made anew: the tree is no longer the one that was signed', () => {
    const forged = events.map((event, place) => (place === 5 ? { ...event, body: '{}' } : event));
    const log = { ...aLog(forged), heads: aLog().heads };
    expect(found(log)).toEqual([expect.objectContaining({ code: 'ROOT_DIFFERS', since: 4, size: 10, kept: false })]);
  });

  it.each([
    ['its root', { root: `sha256:${'0'.repeat(64)}` }, ['SIGNATURE_WRONG', 'ROOT_DIFFERS']],
    ['its time', { at: '2026-03-02T01:00:08.000Z' }, ['SIGNATURE_WRONG']],
    ['its number of streams', { streams: 2 }, ['SIGNATURE_WRONG']],
    ['its signature', { signature: '00'.repeat(64) }, ['SIGNATURE_WRONG']],
  ])('of a head: %s', (_what, change, expected) => {
    const log = aLog();
    expect(codes({ ...log, heads: [...log.heads.slice(0, 1), { ...last(log.heads), ...change }] })).toEqual(expected);
  });

  it('of a key', () => {
    const log = aLog();
    expect(codes({ ...log, keys: [{ id: office.id, publicKey: stranger.publicKey }] })).toEqual([
      'KEY_CHANGED',
      'KEY_MISSING',
      'KEY_MISSING',
    ]);
  });
});

describe('a dropped newest event', () => {
  const full = aLog();

  it('is missed by the head of the file', () => {
    expect(found({ ...full, leaves: full.leaves.slice(0, -1) })).toEqual([
      expect.objectContaining({ code: 'NEWEST_DROPPED', size: 10, held: 9, kept: false }),
    ]);
  });

  it('is missed by a head that was kept, when that of the file went with it', () => {
    const dropped = aLog(events.slice(0, -1));
    expect(codes(dropped)).toEqual([]);
    expect(found(dropped, { kept: [headOf(last(full.heads))] })).toEqual([
      expect.objectContaining({ code: 'NEWEST_DROPPED', size: 10, held: 9, kept: true }),
    ]);
  });

  it('is told from a file that was cut off on its way', () => {
    const lines = linesOf(aLog(events, { heads: [4] })).slice(0, -2);
    expect(check(lines).findings).toEqual([{ code: 'FILE_CUT_OFF', size: 10, held: 8 }]);
  });
});

describe('a dropped case', () => {
  const full = aLog();
  const without = events.filter(({ stream }) => stream !== 'application/a');

  it('is named where the log still has its leaves', () => {
    const log = {
      ...full,
      leaves: full.leaves.map((leaf) => (leaf.stream === 'application/a' ? { ...leaf, event: null } : leaf)),
    };
    expect(found(log)).toEqual([{ code: 'CASE_DROPPED', stream: 'application/a', events: 4 }]);
  });

  it('is told from single events that are gone', () => {
    expect(found(altered(full, 4, (leaf) => ({ ...leaf, event: null })))).toEqual([
      { code: 'EVENTS_GONE', stream: 'application/a', sequences: [3] },
    ]);
  });

  it('leaves gaps where its leaves went too, and fewer cases than were signed', () => {
    const log = { ...full, leaves: full.leaves.filter(({ stream }) => stream !== 'application/a') };
    expect(found(log)).toEqual([
      { code: 'LEAVES_MISSING', from: 0, to: 0 },
      { code: 'LEAVES_MISSING', from: 2, to: 2 },
      expect.objectContaining({ code: 'CASES_MISSING', signed: 3, held: 2, size: 4 }),
      { code: 'LEAVES_MISSING', from: 4, to: 4 },
      { code: 'LEAVES_MISSING', from: 7, to: 7 },
      expect.objectContaining({ code: 'CASES_MISSING', signed: 3, held: 2, size: 10 }),
    ]);
  });

  it('from a log that was made anew without it and signed, is named by an export that was kept', () => {
    const rebuilt = aLog(without);
    expect(codes(rebuilt)).toEqual([]);
    const findings = found(rebuilt, { kept: [exportOf(full)] });
    expect(findings).toContainEqual({ code: 'CASE_DROPPED', stream: 'application/a', events: 4 });
    expect(findings).toContainEqual(expect.objectContaining({ code: 'NEWEST_DROPPED', size: 10, held: 6, kept: true }));
    expect(findings).toContainEqual({ code: 'HISTORY_DIFFERS', index: 0, stream: 'application/b', sequence: 1 });
  });
});

describe('a history that was made anew and signed with the very key', () => {
  const forged = events.map((event, place) => (place === 2 ? { ...event, body: '{"words":"另一件"}' } : event));

  it('agrees with itself, and not with a head that was kept', () => {
    const rebuilt = aLog(forged);
    expect(codes(rebuilt)).toEqual([]);
    const [kept] = aLog(events.slice(0, 6)).heads;
    expect(found(rebuilt, { kept: [headOf(kept)] })).toEqual([
      expect.objectContaining({ code: 'ROOT_DIFFERS', size: 4, since: 0, kept: true }),
    ]);
  });

  it('differs from an export that was kept, at the first event that is another', () => {
    const findings = found(aLog(forged), { kept: [exportOf(aLog(events.slice(0, 6)))] });
    expect(findings).toContainEqual({ code: 'HISTORY_DIFFERS', index: 2, stream: 'application/a', sequence: 2 });
    expect(findings).toContainEqual(expect.objectContaining({ code: 'ROOT_DIFFERS', kept: true }));
  });

  it('with another key is not trusted', () => {
    expect(codes(aLog(forged, { key: stranger }))).toEqual(['KEY_NOT_TRUSTED', 'KEY_NOT_TRUSTED']);
    expect(check(linesOf(aLog(forged, { key: stranger })), { trusted: [] })).toMatchObject({
      findings: [],
      vouched: false,
    });
  });
});

it('misses an event within a stream, and one that stands twice', () => {
  const gap = aLog(events.filter((_, place) => place !== 4));
  expect(found(gap)).toContainEqual({
    code: 'SEQUENCE_BROKEN',
    index: 6,
    stream: 'application/a',
    sequence: 4,
    expected: 3,
  });
  const log = aLog();
  const twice = { ...log, leaves: [...log.leaves, last(log.leaves)] };
  expect(codes(twice)).toEqual(['LEAF_OUT_OF_PLACE', 'FILE_CUT_OFF']);
});

it('of which nothing is signed proves nothing', () => {
  expect(codes(aLog(events, { heads: [] }))).toEqual(['NOTHING_SIGNED']);
});

it('tells the first fifty findings and counts the others', () => {
  const many = Array.from({ length: 70 }, (_, place) => ({ stream: 's/1', sequence: place + 1, body: '{}' }));
  const log = aLog(many, { heads: [70] });
  const changed = {
    ...log,
    leaves: log.leaves.map((leaf) => ({ ...leaf, event: leaf.event && { ...leaf.event, body: '[]' } })),
  };
  const checked = check(linesOf(changed));
  expect([checked.findings.length, checked.more]).toEqual([50, 20]);
});

it.each([
  ['nothing', [], 1],
  ['a text', ['群星'], 1],
  ['a leaf before the first line', linesOf(aLog()).slice(3), 1],
  ['two first lines', [...linesOf(aLog()).slice(0, 1), ...linesOf(aLog())], 2],
  ['a head behind a leaf', [...linesOf(aLog()), ...linesOf(aLog()).slice(2, 3)], 15],
  ['a line with a part missing', [...linesOf(aLog()).slice(0, 2), '{"kind":"leaf","index":0}'], 3],
  ['a line of another kind', [...linesOf(aLog()).slice(0, 2), '{"kind":"toString"}'], 3],
])('is no export: %s', (_what, lines, line) => {
  const checking = checkExport({ digest: sha256Digest, isSignature });
  for (const text of lines) checking.take(text);
  expect(checking.end()).toEqual({ unreadable: line });
});

it('comes to the same by the hash of the platform', () => {
  const digest = {
    name: 'sha256',
    of: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest(),
    ofText: (text: string) => createHash('sha256').update(text).digest('hex'),
  } as const;
  expect(codes(aLog(), { digest })).toEqual([]);
});

it.each([
  ['an export of which nothing is signed', linesOf(aLog(events, { heads: [] })), 1],
  ['anything else', ['{"kind":"head"}'], 1],
])('keeps nothing to hold a log against: %s', (_what, lines, line) => {
  const reading = readKept();
  for (const text of lines) reading.take(text);
  expect(reading.end()).toEqual({ unreadable: line });
});

it('has the leaf of an event by its text as by its bytes', () => {
  const event = { stream: '申报/一', sequence: 1, type: 'thing.happened', hash: 'sha256:', account: null, at: '' };
  expect(eventLeaf(sha256Digest, event)).toEqual(leafHash(sha256Digest, bytesOf(leafText(event))));
});
