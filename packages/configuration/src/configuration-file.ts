import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Path of the configuration that ships with the product. */
export const shippedConfiguration = fileURLToPath(new URL('../../../qunxing.config.ts', import.meta.url));

/** Path of the configuration that an environment asks for: `QUNXING_CONFIG`, else the one that ships. */
export const configurationFileOf = ({ QUNXING_CONFIG }: Readonly<Record<string, string | undefined>>): string =>
  resolve(QUNXING_CONFIG || shippedConfiguration);
