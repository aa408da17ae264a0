import { defineConfig, type UserConfig } from 'vite';

type Rolldown = NonNullable<NonNullable<UserConfig['build']>['rolldownOptions']>;

/** Libraries mark modules for React's server, which has no meaning in a bundle for browsers. */
const quietAboutDirectives: Rolldown = {
  onLog: (level, log, handle) => {
    if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
  },
};

/** GraphiQL from files of ours: `vite build graphiql` writes what the gateway serves at `/graphiql/`. */
export default defineConfig({
  base: '/graphiql/',
  build: {
    target: 'es2023',
    outDir: '../dist/graphiql',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 8_000,
    rolldownOptions: quietAboutDirectives,
  },
  worker: { format: 'es', rolldownOptions: quietAboutDirectives },
});
