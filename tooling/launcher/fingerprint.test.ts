import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildFingerprint } from './fingerprint.mjs';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'qunxing-fingerprint-'));
  for (const folder of ['green/src', 'green/dist', 'green/node_modules/x', 'green/.turbo']) {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'file.ts'), folder);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

const fingerprint = () => buildFingerprint([root], []);

test('stays while nothing changes', () => {
  expect(fingerprint()).toBe(fingerprint());
});

test.each([
  ['a source', 'green/src/file.ts'],
  ['a new source', 'green/src/other.ts'],
  ['a built file', 'green/dist/file.ts'],
])('changes with %s', (_, path) => {
  const before = fingerprint();
  writeFileSync(join(root, path), 'something else');
  expect(fingerprint()).not.toBe(before);
});

test('changes when what was built is gone', () => {
  const before = fingerprint();
  rmSync(join(root, 'green/dist'), { recursive: true });
  expect(fingerprint()).not.toBe(before);
});

test.each(['green/node_modules/x/file.ts', 'green/.turbo/file.ts'])('takes no notice of %s', (path) => {
  const before = fingerprint();
  writeFileSync(join(root, path), 'something else');
  expect(fingerprint()).toBe(before);
});
