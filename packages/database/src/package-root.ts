import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** The directory of this package, wherever the code that runs was bundled to: schema, migrations and prepared data lie in it. */
export const packageRoot = (): string =>
  dirname(createRequire(import.meta.url).resolve('@qunxing/database/package.json'));
