import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { name: '@qunxing/criterion-compiler', include: ['src/**/*.test.ts'] } });
