import { defineConfig } from 'vitest/config';

// One product for all tests. Two files at a time, each in a process that keeps its browser for the next file.
export default defineConfig({
  test: {
    name: '@qunxing/e2e',
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/product/for-all-tests.ts'],
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
