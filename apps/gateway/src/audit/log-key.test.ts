import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readLogKey, signerFor } from './log-key.ts';

const folder = mkdtempSync(join(tmpdir(), 'qunxing-key-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pemOf = (kind: 'ed25519' | 'x25519') =>
  // The overloads know each kind by itself only.
  (kind === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('x25519')).privateKey
    .export({ format: 'pem', type: 'pkcs8' })
    .toString();
const database = (demonstration: boolean) => ({
  instance: { demonstration, createdAt: new Date(), schemaVersion: '', fresh: false },
});
const pem = pemOf('ed25519');
const path = join(folder, 'given.pem');
writeFileSync(path, pem);

it('takes the key of a file, of a text, and of a text in one line', () => {
  const ids = [path, pem, pem.replaceAll('\n', '\\n')].map((given) => {
    const read = readLogKey(given);
    return 'signer' in read ? read.signer?.id : read.wrong.en;
  });
  expect(ids[0]).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(new Set(ids).size).toBe(1);
});

it.each([
  ['a file that is not there', join(folder, 'none.pem'), 'cannot be read'],
  [
    'a text that is no key',
    '-----BEGIN PRIVATE KEY-----\nnone\n-----END PRIVATE KEY-----',
    'no private key of Ed25519',
  ],
  ['a key of another kind', pemOf('x25519'), 'no private key of Ed25519'],
])('refuses %s, and says how to make one', (_what, given, reason) => {
  const read = readLogKey(given);
  expect('wrong' in read && read.wrong.en).toContain(reason);
  expect('wrong' in read && read.wrong['zh-CN']).toContain('openssl genpkey');
});

it('makes the key of a demonstration once, for its owner alone', () => {
  const dataDirectory = join(folder, 'data');
  const none = { given: undefined, dataDirectory };
  const first = signerFor(database(true), none);
  expect(signerFor(database(true), none)?.id).toBe(first?.id);
  const file = join(dataDirectory, 'log-key.pem');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8')).toContain('PRIVATE KEY');
});

it('has none for real data unless one is given', () => {
  const read = readLogKey(pem);
  const given = 'signer' in read ? read.signer : undefined;
  expect(readLogKey(undefined)).toEqual({ signer: undefined });
  expect(signerFor(database(false), { given: undefined, dataDirectory: folder })).toBeNull();
  expect(signerFor(database(false), { given, dataDirectory: folder })).toBe(given);
});
