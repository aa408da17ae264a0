import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    name: '@qunxing/console',
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/browser.ts'],
    css: false,
    // Loading antd and React for each file would take longer than its tests; what a file leaves in the page, `browser.ts` clears away.
    isolate: false,
    testTimeout: 60_000,
  },
});
