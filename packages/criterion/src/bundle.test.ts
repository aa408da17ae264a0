import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { describe, expect, test } from 'vitest';

const index = fileURLToPath(new URL('./index.ts', import.meta.url));

/** What a browser loads for a program that takes some names from the package: the code, and the files it comes from. */
const bundleOf = async (program: string) => {
  const bundle = await rolldown({
    input: 'program',
    platform: 'browser',
    plugins: [
      {
        name: 'program',
        resolveId: (id) => (id === 'program' ? id : undefined),
        load: (id) => (id === 'program' ? program.replace('criterion', index) : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  const files = Object.entries(output[0].modules).filter(
    ([id, { renderedLength }]) => id !== 'program' && renderedLength > 0,
  );
  return { code: output[0].code, files: files.map(([id]) => basename(id)).sort(), imports: output[0].imports };
};

describe('in a browser', () => {
  test('the package needs nothing else', async () => {
    const { imports } = await bundleOf(`export * from 'criterion'`);
    expect(imports).toEqual([]);
    const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
    expect(manifest).not.toHaveProperty('dependencies');
  });

  test('a program that takes nothing from it loads nothing', async () => {
    expect((await bundleOf(`import 'criterion'`)).code.trim()).toBe('');
  });

  test('a program that hashes loads the writer alone', async () => {
    expect((await bundleOf(`export { canonicalJson } from 'criterion'`)).files).toEqual(['canonical-json.ts']);
  });

  test('a program that knows types loads no sentences and no reader', async () => {
    const { files } = await bundleOf(`export { typeOf, byId } from 'criterion'`);
    expect(files).toContain('type-of.ts');
    expect(files).not.toContain('fault-sentence.ts');
    expect(files).not.toContain('reader.ts');
  });

  test('a program that prints formulas loads neither types nor readers', async () => {
    const { files } = await bundleOf(`export { printFormula } from 'criterion'`);
    expect(files).toEqual([
      'chinese.ts',
      'english-quantity.ts',
      'english.ts',
      'find-unit.ts',
      'piece.ts',
      'print-formula.ts',
      'rational.ts',
      'unit.ts',
    ]);
  });
});
