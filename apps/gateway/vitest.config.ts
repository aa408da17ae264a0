import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const { resolve } = createRequire(import.meta.url);

export default defineConfig({
  // Node.js loads the CommonJS build of graphql; Vite would pick its other one, and two do not mix.
  resolve: { alias: [{ find: /^graphql$/, replacement: resolve('graphql') }] },
  test: {
    globalSetup: '@qunxing/database/testing/prepare',
    hookTimeout: 60_000,
    // Each test has a database and a gateway of its own; a process of its own for each file would build the schema once more.
    isolate: false,
  },
});
