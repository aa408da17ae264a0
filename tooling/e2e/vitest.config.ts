import { defineConfig } from 'vitest/config';

const pool = { pool: 'forks', testTimeout: 120_000, hookTimeout: 180_000 } as const;

/** One product for all tests. Each process keeps its browser for the next file. */
const pages = {
  ...pool,
  name: '@qunxing/e2e',
  include: ['src/**/*.test.ts'],
  exclude: ['src/whole-path/**'],
  globalSetup: ['src/product/for-all-tests.ts'],
  isolate: false,
};

/** The path of an application from its draft to the register, on a product and a clock of its own; `npm run test:full` takes it along. */
const wholePath = { ...pool, name: '@qunxing/whole-path', include: ['src/whole-path/**/*.test.ts'] };

// Two files at a time.
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [{ test: pages }, { test: wholePath }],
  },
});
