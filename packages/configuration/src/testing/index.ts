import { fileURLToPath } from 'node:url';

/** Path of another province's configuration, as small as it can be: for tests alone. */
export const elsewhere = fileURLToPath(new URL('./elsewhere.config.ts', import.meta.url));
