import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';

const index = fileURLToPath(new URL('./index.ts', import.meta.url));

/** What a browser loads for a program that takes some names from the package. */
const bundleOf = async (program: string) => {
  const bundle = await rolldown({
    input: 'program',
    platform: 'browser',
    plugins: [
      {
        name: 'program',
        resolveId: (id) => (id === 'program' ? id : undefined),
        load: (id) => (id === 'program' ? program.replace('evaluation', index) : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  const files = Object.entries(output[0].modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => basename(id));
  return { code: output[0].code, files, imports: output[0].imports };
};

describe('in a browser', () => {
  it('the engine weighs at most 12 KB gzip', async () => {
    const { code, imports } = await bundleOf(`export { bindChecked, evaluate } from 'evaluation'`);
    expect(imports).toEqual([]);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(12 * 1024);
  });
  it('a program that evaluates loads no hashing, no explanation and no wording', async () => {
    const { files } = await bundleOf(`export { bindChecked, evaluate } from 'evaluation'`);
    for (const file of ['sha2.js', 'explain.ts', 'verdict-sentence.ts', 'print-formula.ts', 'read-definition.ts']) {
      expect(files).not.toContain(file);
    }
  });
  it('nothing needs Node.js', async () => {
    expect((await bundleOf(`export * from 'evaluation'`)).imports).toEqual([]);
  });
});
