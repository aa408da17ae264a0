import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressFiles } from './compress-files.config.ts';
import { lightFirstPage } from './light-first-page.config.ts';

/** Where the gateway listens while the console is developed. */
const gateway = `http://127.0.0.1:${process.env.GATEWAY_PORT ?? '4000'}`;

export default defineConfig({
  plugins: [react(), lightFirstPage, compressFiles],
  server: {
    host: '127.0.0.1',
    port: Number(process.env.PORT ?? '4001'),
    strictPort: true,
    proxy: Object.fromEntries(
      [
        '/graphql',
        '/export',
        '/receipts',
        '/audit/export',
        '/audit/head',
        '/form-cases',
        '/directory',
        '/division-map.json',
        '/public/intake',
        '/objections',
        '/evidence',
      ].map((path) => [path, gateway]),
    ),
  },
  build: {
    target: 'es2023',
    sourcemap: false,
    // A browser has six connections: what the first page needs comes in two files, of which the libraries change rarely.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /node_modules/ },
            { name: 'first-page', tags: ['$initial'] },
          ],
        },
      },
    },
  },
});
