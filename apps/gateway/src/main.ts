import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Both before anything else is loaded. Without a word about it, graphql checks every value of every answer as one does while developing.
process.env.NODE_ENV ??= 'production';
// What Node.js makes of a source file, its types stripped, is kept for the next start. Where it cannot be written only time is lost.
enableCompileCache(fileURLToPath(new URL('../.cache', import.meta.url)));

const { start } = await import('./start/start.ts');
process.exitCode = await start();
