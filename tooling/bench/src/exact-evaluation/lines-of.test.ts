import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { linesOf } from './lines-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'qunxing-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const readBack = (text: string): readonly string[] => {
  const file = join(folder, 'lines');
  writeFileSync(file, text);
  return [...linesOf(file)];
};
const long = '群星'.repeat(400_000);

it.each([
  ['each with its end', 'a\nb\n', ['a', 'b']],
  ['the last without one', 'a\nb', ['a', 'b']],
  ['none', '', []],
  ['empty ones among them', 'a\n\nb\n', ['a', '', 'b']],
  ['longer than what is read at once, not cut within a character', `a\n${long}\nb\n`, ['a', long, 'b']],
  ['many more than are read at once', 'x\n'.repeat(1_200_000), Array.from({ length: 1_200_000 }, () => 'x')],
])('gives the lines of a file: %s', (_, text, lines) => {
  const read = readBack(text);
  expect(read.length).toBe(lines.length);
  expect(read.every((line, index) => line === lines[index])).toBe(true);
});
