import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { allowTable } from './allow-table.ts';
import type { AllowTable } from './allowance.ts';
import { survey } from './crossings.ts';
import { entriesWithoutFiles, sourceFiles } from './source-files.ts';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** A checkout with the given files. */
function aCheckout(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'qunxing-boundaries-')));
  made.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const table: AllowTable = {
  'packages/criterion': { imports: [], platform: 'pure', packages: [] },
  'plugins/green': { imports: ['packages/criterion'], tests: ['packages/kit'], platform: 'pure', packages: [] },
  'packages/kit': { imports: [], platform: 'node' },
};

const criterion = { 'packages/criterion/src/index.ts': 'export const one = 1;' };
const kit = { 'packages/kit/src/index.ts': "import { sep } from 'node:path';\nexport const kit = sep;" };

/** What a survey found, as `rule: from → to`. */
async function crossings(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return (await survey(aCheckout(files), table)).crossings.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`);
}

test('allows what the table lists', async () => {
  const files = {
    ...criterion,
    ...kit,
    'plugins/green/src/index.ts': "export { one } from '../../../packages/criterion/src/index.ts';",
    'plugins/green/src/green.test.ts': "import '../../../packages/kit/src/index.ts';\nimport 'node:fs';",
  };
  expect(await survey(aCheckout(files), table)).toEqual({ modules: 4, crossings: [] });
});

test('refuses an import between folders that the table does not list', async () => {
  expect(
    await crossings({
      ...criterion,
      ...kit,
      'plugins/green/src/index.ts': "export { kit } from '../../../packages/kit/src/index.ts';",
    }),
  ).toEqual(['not-in-allowed: plugins/green/src/index.ts → packages/kit/src/index.ts']);
});

test('refuses an import that only serves a type', async () => {
  expect(
    await crossings({
      'packages/criterion/src/index.ts': "import type { Kit } from '../../kit/src/index.ts';\nexport type Mine = Kit;",
      'packages/kit/src/index.ts': 'export type Kit = 1;',
    }),
  ).toEqual(['not-in-allowed: packages/criterion/src/index.ts → packages/kit/src/index.ts']);
});

test('refuses input and output in pure code, and allows it in its tests', async () => {
  expect(
    await crossings({
      'packages/criterion/src/index.ts': "import 'node:fs';",
      'packages/criterion/src/index.test.ts': "import 'node:fs';",
    }),
  ).toEqual(['not-in-allowed: packages/criterion/src/index.ts → fs']);
});

test.each([
  ['what builds cases for tests', 'packages/criterion/src/testing.ts'],
  ['a folder of it', 'packages/criterion/src/testing/disk.ts'],
  ['the configuration of a tool', 'packages/criterion/disk.config.ts'],
  ['a script', 'packages/criterion/scripts/disk.ts'],
  ['a command', 'packages/criterion/bin/disk.ts'],
])('refuses input and output in pure code by way of %s', async (_what, aside) => {
  const specifier = relative('packages/criterion/src', aside).replace(/^(?!\.)/, './');
  const from = 'packages/criterion/src/index.ts';
  const rule = 'product-leaves-aside-what-serves-tests-and-tools';
  const disk =
    "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\nexport type Read = typeof read;";
  const reached = async (text: string) => crossings({ [from]: text, [aside]: disk });
  expect(await reached(`export { read } from '${specifier}';`)).toEqual([`${rule}: ${from} → ${aside}`]);
  expect(await reached(`import type { Read } from '${specifier}';\nexport type Mine = Read;`)).toEqual([
    `${rule}: ${from} → ${aside}`,
  ]);
  expect(await reached(`export type Mine = import('${specifier}').Read;`)).toEqual([`${rule}: ${from} → ${aside}`]);
  expect(await reached(`export const late = () => import('${specifier}');`)).toEqual([`${rule}: ${from} → ${aside}`]);
  expect(
    await crossings({ ...criterion, [aside]: disk, 'packages/criterion/src/one.test.ts': `import '${specifier}';` }),
  ).toEqual([]);
});

test('refuses what another package builds for tests, though it exports it', async () => {
  const files = {
    ...criterion,
    'packages/criterion/src/testing.ts': "export { one } from './index.ts';",
    'plugins/green/src/green.test.ts': "import '../../../packages/criterion/src/testing.ts';",
  };
  expect(await crossings({ ...files, 'plugins/green/src/index.ts': 'export const two = 2;' })).toEqual([]);
  expect(
    await crossings({
      ...files,
      'plugins/green/src/index.ts': "export { one } from '../../../packages/criterion/src/testing.ts';",
    }),
  ).toEqual([
    'product-leaves-aside-what-serves-tests-and-tools: plugins/green/src/index.ts → packages/criterion/src/testing.ts',
  ]);
});

test('refuses a new package until an entry covers it', async () => {
  const files = { ...criterion, 'packages/brand-new/src/index.ts': 'export const quiet = 1;' };
  expect(await crossings(files)).toEqual(['covered-by-the-table: packages/brand-new/src/index.ts → –']);
});

test('refuses a new top-level folder until an entry covers it', async () => {
  expect(await crossings({ ...criterion, 'scripts/release.mjs': 'export {};' })).toEqual([
    'covered-by-the-table: scripts/release.mjs → –',
  ]);
});

test('refuses a cycle', async () => {
  expect(
    await crossings({
      'packages/criterion/src/a.ts': "import { b } from './b.ts';\nexport const a = () => b;",
      'packages/criterion/src/b.ts': "import { a } from './a.ts';\nexport const b = () => a;",
    }),
  ).toContain('no-cycle: packages/criterion/src/a.ts → packages/criterion/src/b.ts');
});

const consoleTable: AllowTable = { 'apps/console': { imports: [], platform: 'pure' } };
const home = {
  'apps/console/src/home/page.ts': "import { name } from '../verdict/name.ts';\nexport const page = name;",
  'apps/console/src/home/title.ts': "export const title = 'home';",
  'apps/console/src/verdict/name.ts': "export const name = 'met';",
};

test('refuses features of the console that need each other, though no file does', async () => {
  const root = aCheckout({
    ...home,
    'apps/console/src/verdict/mark.ts': "export { title } from '../home/title.ts';",
  });
  const { crossings: found } = await survey(root, consoleTable);
  expect(found).toContainEqual({
    rule: 'console-features-in-one-direction',
    from: 'apps/console/src/home',
    to: 'apps/console/src/verdict',
  });
});

test('lets a test of one feature open the whole console', async () => {
  const root = aCheckout({
    ...home,
    'apps/console/src/testing/open.ts': "export { page } from '../home/page.ts';",
    'apps/console/src/verdict/mark.test.ts': "import '../testing/open.ts';",
  });
  expect(await survey(root, consoleTable)).toEqual({ modules: 5, crossings: [] });
});

test('refuses an import of nothing', async () => {
  expect(await crossings({ 'packages/criterion/src/index.ts': "import './gone.ts';" })).toContain(
    'resolvable: packages/criterion/src/index.ts → ./gone.ts',
  );
});

test('a survey of this checkout reads every source file of it', { timeout: 120_000 }, async () => {
  const root = realpathSync(join(import.meta.dirname, '../../..'));
  const { modules } = await survey(root, allowTable);
  expect(modules).toBe(sourceFiles(root).length);
});

test('names entries of the table that cover nothing', () => {
  const root = aCheckout(criterion);
  expect(entriesWithoutFiles(root, table)).toEqual(['plugins/green', 'packages/kit']);
});
