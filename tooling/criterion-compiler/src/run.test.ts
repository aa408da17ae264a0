import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { canonicalJson } from '@qunxing/criterion';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Log, run } from './run.ts';
import { aCriterion } from './testing.ts';

const readme = '# Core\n\n<!-- generated:start -->\n<!-- generated:end -->\n';

describe('compiling a criterion package', () => {
  let folder = '';
  let said: string[] = [];
  const log: Log = { log: (line) => said.push(line), error: (line) => said.push(line) };
  const write = (file: string, text: string) => writeFile(join(folder, file), text);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'criterion-'));
    said = [];
    await write('index.js', `export const criterion = ${JSON.stringify(aCriterion())};`);
    await write('package.json', '{"type":"module"}');
    await write('README.md', readme);
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('writes the definition as canonical JSON and the tables of the README', async () => {
    expect(await run(['index.js'], folder, log)).toBe(0);
    expect(await readFile(join(folder, 'dist/definition.json'), 'utf8')).toBe(canonicalJson(aCriterion()));
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toContain('企业产值合计');
  });

  test('finds a stale README when checking, changes nothing, and finds a current one in order', async () => {
    expect(await run(['--check', 'index.js'], folder, log)).toBe(1);
    expect(said.join()).toContain('README.md is stale');
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toBe(readme);
    await run(['index.js'], folder, log);
    expect(await run(['--check', 'index.js'], folder, log)).toBe(0);
  });

  test('runs as a command, straight from its source', async () => {
    const main = fileURLToPath(new URL('./main.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [main, 'index.js'], { cwd: folder });
    expect(stdout).toBe('dist/definition.json, README.md\n');
  });

  test('names the place of every error of a wrong definition', async () => {
    const wrong = { ...aCriterion(), algebra: '9.0.0', version: 'one' };
    await write('wrong.js', `export default ${JSON.stringify(wrong)};`);
    expect(await run(['wrong.js'], folder, log)).toBe(1);
    expect(said.join()).toContain('/version VERSION_WRONG');
  });

  test('says what is missing when the module exports nothing', async () => {
    await write('empty.js', 'export {};');
    expect(await run(['empty.js'], folder, log)).toBe(1);
    expect(said.join()).toContain('exports no criterion');
  });

  test('says that a module is not there', async () => {
    expect(await run(['absent.js'], folder, log)).toBe(1);
    expect(said.join()).toContain('absent.js cannot be loaded');
  });

  test('asks for the markers when the README has none', async () => {
    await write('README.md', '# Core');
    expect(await run(['index.js'], folder, log)).toBe(1);
    expect(said.join()).toContain('<!-- generated:start -->');
  });

  test('explains its usage without a source', async () => {
    expect(await run(['--check'], folder, log)).toBe(2);
    expect(said.join()).toContain('Usage: criterion-compile');
  });
});
