import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Most tests wait for a database or a process of their own; left alone, vitest keeps one core for itself.
    maxWorkers: '100%',
    // The browser tests need a built console and a browser; `npm test` runs them as a step of their own.
    projects: ['packages/*', 'plugins/*', 'apps/*', 'tooling/*', '!tooling/{e2e,tsconfig,README.md}'],
  },
});
