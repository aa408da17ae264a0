import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DivisionRegister } from '@qunxing/reference';
import { afterAll, describe, expect, it } from 'vitest';
import { checkConfiguration } from './check-configuration.ts';
import type { Configuration } from './configuration.ts';
import { shippedConfiguration } from './configuration-file.ts';
import { readConfiguration } from './read-configuration.ts';

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
    expect(sentencesOn({}).join()).toContain('province.ts, province:');
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

  it('is refused when its clusters belong to a programme that it does not have', async () => {
    const { province, ...others } = await shipped();
    expect(sentencesOn({ ...others, province: { ...province, clusterProgramme: 'mars' } })).toEqual([
      'province.ts, province/clusterProgramme: there is no “mars”.',
    ]);
  });

  it('is refused when a trade of invented clusters stands there twice, has no industry, or is none at all', async () => {
    const { province, ...others } = await shipped();
    const sentencesOnTrades = (...demonstrationTrades: readonly object[]) =>
      sentencesOn({ ...others, province: { ...province, demonstrationTrades } });
    const tea = { name: '制茶', industryCode: '1530', niche: '绿茶', product: '茶叶' };
    expect(sentencesOnTrades(tea)).toEqual([]);
    expect(sentencesOnTrades(tea, { ...tea, industryCode: '9800' })).toEqual([
      'province.ts, province/demonstrationTrades: “制茶” stands there twice.',
      'province.ts, province/demonstrationTrades/制茶/industryCode: GB/T 4754-2017 has no division “98” (01–97).',
    ]);
    expect(sentencesOnTrades()).toEqual(['province.ts, province/demonstrationTrades: must have at least 1 of them.']);
  });

  it('is refused with the place inside a standard that has the wrong shape', async () => {
    const configuration = await shipped();
    const { province } = configuration;
    const [first, ...others] = province.standards;
    const sentences = sentencesOn({
      ...configuration,
      province: { ...province, standards: [{ ...first, exercise: 'no' }, ...others] },
    });
    expect(sentences).toEqual([
      `province.ts, province/standards/${first?.id}: Standard, /exercise: must be true or false.`,
    ]);
  });

  it('is refused when a round names a procedure that it does not have', async () => {
    const { province, ...others } = await shipped();
    const sentences = sentencesOn({ ...others, province: { ...province, procedures: [] } });
    expect(sentences).toContain(
      'province.ts, province/rounds/guizhou-2023-1/procedure: there is no “guizhou-procedure-2023”.',
    );
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

describe('the divisions of a province', () => {
  const sentencesOnDivisions = async (change: (register: DivisionRegister) => object) => {
    const { province, ...others } = await shipped();
    return sentencesOn({
      ...others,
      province: { ...province, divisions: { ...province.divisions, ...change(province.divisions) } },
    });
  };

  it('are refused when they are of no province that there is', async () => {
    expect(await sentencesOnDivisions(() => ({ province: '990000' }))).toEqual([
      'province.ts, province/divisions/province: there is no “990000”.',
    ]);
  });

  it('are refused when the province itself, or one that others lie in, is missing', async () => {
    const without = (code: string) =>
      sentencesOnDivisions(({ divisions }) => ({ divisions: divisions.filter((each) => each.code !== code) }));
    expect(await without('520000')).toContain(
      'province.ts, province/divisions/divisions: the province 520000 itself is missing.',
    );
    expect(await without('520300')).toContain(
      'province.ts, province/divisions/divisions/520324: there is no “520300”.',
    );
  });

  it('are refused when neighbors or the counties of a zone are none of its own', async () => {
    const pair = { counties: ['520324', '500102'], adjacent: true };
    expect(await sentencesOnDivisions(({ adjacency }) => ({ adjacency: [...adjacency, pair] }))).toEqual([
      'province.ts, province/divisions/adjacency/520324-500102: there is no “500102”.',
    ]);
    const zone = { id: 'port', name: { 'zh-CN': '港区', en: 'Port' }, counties: [{ code: '500102' }] };
    expect(await sentencesOnDivisions(() => ({ zones: [zone] }))).toEqual([
      'province.ts, province/divisions/zones/port: there is no “500102”.',
    ]);
  });
});

describe('the files of a province', () => {
  it('are found from the folder of the configuration, and refused by their path when they are not there', async () => {
    const root = dirname(shippedConfiguration);
    const importing = `import { configuration as shipped } from ${JSON.stringify(shippedConfiguration)};`;
    const province = (figures: string) =>
      `${importing}
export const configuration = { ...shipped, province: { ...shipped.province, map: undefined, publishedFigures: '${figures}' } };`;
    writeFileSync(join(folder, 'ours.csv'), '');
    const found = await readConfiguration(aFile('ours.ts', province('./ours.csv')));
    expect('configuration' in found && found.configuration.province.publishedFigures).toBe(join(folder, 'ours.csv'));
    const missing = await readConfiguration(aFile('missing.ts', province('./gone.csv')));
    expect('wrong' in missing && missing.wrong.map(({ en }) => en)).toEqual([
      `${join(folder, 'missing.ts')}, province/publishedFigures: the file ${join(folder, 'gone.csv')} is not there.`,
    ]);
    expect((await shipped()).province.map).toBe(join(root, 'packages/reference/src/guizhou/guizhou-map.json'));
  });
});
