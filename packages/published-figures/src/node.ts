import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Path of the published figures about Guizhou's clusters, as compiled by its editor; read-only data of this package. */
export const guizhouClustersPath = fileURLToPath(new URL('../data/guizhou-clusters.csv', import.meta.url));

/** Text of that file. */
export const guizhouClustersText = (): string => readFileSync(guizhouClustersPath, 'utf8');
