import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkConfiguration } from './check-configuration.ts';
import type { Configuration } from './configuration.ts';
import { readConfiguration } from './read-configuration.ts';
import { shippedConfiguration } from './shipped-configuration.ts';

const folder = mkdtempSync(join(tmpdir(), 'qunxing-configuration-'));
afterAll(() => rmSync(folder, { recursive: true }));

const shipped = async (): Promise<Configuration> => {
  const read = await readConfiguration(shippedConfiguration);
  if ('wrong' in read) throw new Error(read.wrong.map(({ en }) => en).join('\n'));
  return read.configuration;
};

const sentencesOn = (exported: unknown) => {
  const checked = checkConfiguration(exported, 'province.ts');
  return 'wrong' in checked ? checked.wrong.map(({ en }) => en) : [];
};

const aFile = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('a configuration', () => {
  it('is what ships with the product', async () => {
    expect((await shipped()).plugins).toHaveLength(8);
  });

  it('names each missing part in both languages', () => {
    const checked = checkConfiguration({ name: { 'zh-CN': '甲省' } }, 'province.ts');
    expect('wrong' in checked && checked.wrong).toContainEqual({
      'zh-CN': 'province.ts 的 name/en：应为文本。',
      en: 'province.ts, name/en: must be text.',
    });
    expect(sentencesOn({}).join()).toContain('province.ts, standards:');
  });

  it('is refused when it names a standard that it does not have, or one twice', async () => {
    const configuration = await shipped();
    expect(sentencesOn({ ...configuration, publishedStandard: 'mars-2030' })).toEqual([
      'province.ts, publishedStandard: there is no “mars-2030”.',
    ]);
    expect(sentencesOn({ ...configuration, plugins: [...configuration.plugins, configuration.plugins[0]] })).toEqual([
      'province.ts, plugins: “@qunxing/criterion-core-competitiveness” stands there twice.',
    ]);
  });

  it('is refused with the place inside a standard that has the wrong shape', async () => {
    const configuration = await shipped();
    const [first, ...others] = configuration.standards;
    const sentences = sentencesOn({ ...configuration, standards: [{ ...first, exercise: 'no' }, ...others] });
    expect(sentences).toEqual([`province.ts, standards/${first?.id}: Standard, /exercise: must be true or false.`]);
  });

  it('is refused when a round names a procedure that it does not have', async () => {
    const sentences = sentencesOn({ ...(await shipped()), procedures: [] });
    expect(sentences).toContain('province.ts, rounds/guizhou-2023-1/procedure: there is no “guizhou-procedure-2023”.');
  });
});

describe('the file of a configuration', () => {
  it.each([
    ['is not there', join(folder, 'nowhere.ts'), 'is not there. Check QUNXING_CONFIG'],
    ['exports nothing of that name', aFile('empty.ts', 'export const other = 1;'), 'does not export “configuration”'],
    ['cannot be parsed', aFile('broken.ts', 'export const configuration = {'), 'cannot be read:'],
    ['stops while it runs', aFile('throws.ts', "throw new Error('no licence');"), 'cannot be read: no licence'],
  ])('is refused by its path when it %s', async (_what, file, sentence) => {
    const read = await readConfiguration(file);
    expect('wrong' in read && read.wrong[0]?.en).toContain(`The configuration ${file} ${sentence}`);
  });
});
