import { defineConfig } from 'vitest/config';

// One product and one browser at a time: the tests share them, so files run one after the other in one process.
export default defineConfig({
  test: {
    name: '@qunxing/e2e',
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/product/for-all-tests.ts'],
    pool: 'forks',
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
