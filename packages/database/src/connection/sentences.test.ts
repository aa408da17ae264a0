import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const sources = join(import.meta.dirname, '..');

/** A Latin mark beside a Chinese character; in an address (`用户:密码@主机:5432`) colons stay Latin. */
const latinMark = /\p{Script=Han}[,;(?!]|[,;)]\p{Script=Han}|\p{Script=Han}:(?!密码|\d)/u;

it('Chinese sentences have Chinese punctuation', async () => {
  const wrong: string[] = [];
  for await (const file of glob('**/*.ts', { cwd: sources })) {
    if (file.endsWith('.test.ts')) continue;
    const lines = readFileSync(join(sources, file), 'utf8').split('\n');
    wrong.push(...lines.filter((line) => latinMark.test(line)).map((line) => `${file}: ${line.trim()}`));
  }
  expect(wrong).toEqual([]);
});
