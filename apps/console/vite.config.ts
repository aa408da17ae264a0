import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressFiles } from './compress-files.config.ts';
import { preloadFirstPage } from './preload-first-page.config.ts';

/** Where the gateway listens while the console is developed. */
const gateway = `http://127.0.0.1:${process.env.GATEWAY_PORT ?? '4000'}`;

export default defineConfig({
  plugins: [react(), preloadFirstPage, compressFiles],
  server: {
    host: '127.0.0.1',
    port: Number(process.env.PORT ?? '4001'),
    strictPort: true,
    proxy: Object.fromEntries(
      ['/graphql', '/export', '/receipts', '/division-map.json'].map((path) => [path, gateway]),
    ),
  },
  build: { target: 'es2023', sourcemap: false },
});
