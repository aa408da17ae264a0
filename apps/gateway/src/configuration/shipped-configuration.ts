import { fileURLToPath } from 'node:url';

/** Path of the configuration that ships with the product. */
export const shippedConfiguration = fileURLToPath(new URL('../../../../qunxing.config.ts', import.meta.url));
