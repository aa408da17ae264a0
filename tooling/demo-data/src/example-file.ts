import { fileURLToPath } from 'node:url';

/** Where the example case of the command line is kept. */
export const exampleFile = fileURLToPath(
  new URL('../../../apps/cli/examples/demonstration-case.json', import.meta.url),
);
