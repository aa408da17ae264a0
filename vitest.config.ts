import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Packages of pure code: their test files share a process, for nothing of one can reach another, and a process each costs more than the tests. */
const pure = globSync(['plugins/*', 'packages/*'], { cwd: import.meta.dirname, exclude: ['packages/database'] });

const nameOf = (root: string): string =>
  JSON.parse(readFileSync(join(import.meta.dirname, root, 'package.json'), 'utf8')).name;

export default defineConfig({
  test: {
    projects: [
      ...pure.map((root) => ({ root, test: { name: nameOf(root), isolate: false } })),
      'packages/database',
      'apps/*',
      // The browser tests need a built console and a browser; `npm test` runs them as a step of their own.
      'tooling/*',
      '!tooling/{e2e,tsconfig,README.md}',
    ],
  },
});
