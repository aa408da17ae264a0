import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import type { Measurement } from '../bench.ts';

/** What a browser loads for one of the programs beside this file, in kB. */
const weightOf = async (program: string): Promise<number> => {
  const bundle = await rolldown({ input: join(import.meta.dirname, program), platform: 'browser' });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const code = output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  return gzipSync(code, { level: 9 }).length / 1000;
};

const how = 'bundled and minified by rolldown, gzip level 9, 1 kB = 1000 bytes';

/** How much a browser loads to evaluate. */
export const engineWeight: Measurement = {
  name: 'engine-weight',
  measure: async () => [
    {
      name: 'engine-weight/gzip',
      what: 'engine for the browser: bindChecked and evaluate',
      unit: 'kB gzip',
      target: { atMost: 12 },
      values: [await weightOf('engine.ts')],
      how,
    },
    {
      name: 'engine-weight/live-verdicts',
      what: 'what a page with live verdicts would load: reads definitions and case, binds, evaluates, explains, finds the words',
      unit: 'kB gzip',
      values: [await weightOf('live-verdicts.ts')],
      how,
    },
  ],
};
