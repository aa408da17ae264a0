import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const checkout = mkdtempSync(join(tmpdir(), 'qunxing-pure-'));
afterAll(() => rmSync(checkout, { recursive: true }));

const forbidden = [
  'Date.now()',
  'new Date()',
  'Math.random()',
  "Math['random']()",
  'performance.now()',
  'setTimeout(() => undefined, 1)',
  'setInterval(() => undefined, 1)',
  'globalThis.process',
  'process.env',
  'fetch("/")',
  'new Intl.NumberFormat()',
  '(4).toLocaleString()',
  "'a'.localeCompare('b')",
  'crypto.randomUUID()',
  'import.meta.url',
  'console.log(1)',
] as const;

const allowed = ['Math.max(1, 2)', "'a' < 'b'", '(4).toString()', 'structuredClone({})'] as const;

const probe = (place: string, expression: string, index: number): string => {
  const path = join(checkout, place, `probe-${index}.ts`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `export const found = ${expression};\n`);
  return path;
};

/** What the repository's own configuration says about the files of this checkout, as one text. */
let report = '';
beforeAll(() => {
  cpSync(join(root, 'biome.json'), join(checkout, 'biome.json'));
  mkdirSync(join(checkout, 'tooling/boundaries'), { recursive: true });
  cpSync(join(root, 'tooling/boundaries/pure.grit'), join(checkout, 'tooling/boundaries/pure.grit'));
  forbidden.forEach((expression, index) => {
    probe('packages/criterion/src', expression, index);
    probe('plugins/green/src', expression, index);
    probe('apps/cli/src', expression, index);
  });
  allowed.forEach((expression, index) => {
    probe('packages/evaluation/src', expression, index);
  });
  const { stdout } = spawnSync(
    join(root, 'node_modules/.bin/biome'),
    ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: checkout, encoding: 'utf8' },
  );
  report = stdout;
}, 60_000);

const found = (path: string): readonly string[] => {
  const { diagnostics } = JSON.parse(report) as {
    readonly diagnostics: readonly {
      readonly category: string;
      readonly location: { readonly path: string };
    }[];
  };
  return diagnostics
    .filter(({ location, category }) => location.path === path && /plugin|noRestrictedGlobals/.test(category))
    .map(({ category }) => category);
};

describe('pure code has no clock, chance, environment or language of the machine', () => {
  it.each(forbidden.map((expression, index) => [expression, index] as const))('%s is refused', (_expression, index) => {
    expect(found(`packages/criterion/src/probe-${index}.ts`)).toHaveLength(1);
    expect(found(`plugins/green/src/probe-${index}.ts`)).toHaveLength(1);
  });

  it.each(forbidden.map((expression, index) => [expression, index] as const))(
    '%s is nothing special in an app',
    (_expression, index) => {
      expect(found(`apps/cli/src/probe-${index}.ts`)).toEqual([]);
    },
  );

  it.each(allowed.map((expression, index) => [expression, index] as const))('%s is pure', (_expression, index) => {
    expect(found(`packages/evaluation/src/probe-${index}.ts`)).toEqual([]);
  });
});
