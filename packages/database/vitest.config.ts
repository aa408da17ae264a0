import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: '@qunxing/database',
    // A database inside the process takes seconds to be made while other tests keep both cores busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: './src/testing/prepare.ts',
    // Each test has a database of its own.
    isolate: false,
  },
});
