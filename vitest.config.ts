import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The browser tests need a built console and a browser; `npm test` runs them as a step of their own.
    projects: ['packages/*', 'plugins/*', 'apps/*', 'tooling/*', '!tooling/{e2e,tsconfig,README.md}'],
  },
});
