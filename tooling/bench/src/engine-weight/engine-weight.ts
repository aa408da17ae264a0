import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import type { Measurement } from '../bench.ts';

const kilobytes = (bytes: number): number => bytes / 1000;

const bundled = async (): Promise<string> => {
  const bundle = await rolldown({ input: join(import.meta.dirname, 'entry.ts'), platform: 'browser' });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
};

/** How much a browser loads to evaluate. */
export const engineWeight: Measurement = {
  name: 'engine-weight',
  measure: async () => [
    {
      name: 'engine-weight/gzip',
      what: 'engine for the browser: bindChecked and evaluate',
      unit: 'kB gzip',
      target: { atMost: 12 },
      values: [kilobytes(gzipSync(await bundled(), { level: 9 }).length)],
      how: 'bundled and minified by rolldown, gzip level 9, 1 kB = 1000 bytes',
    },
  ],
};
