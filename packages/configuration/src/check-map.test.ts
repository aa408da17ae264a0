import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { shippedConfiguration } from './configuration-file.ts';
import { readConfiguration } from './read-configuration.ts';

const folder = mkdtempSync(join(tmpdir(), 'qunxing-map-'));
afterAll(() => rmSync(folder, { recursive: true }));

const shippedMap = async () => {
  const read = await readConfiguration(shippedConfiguration);
  if ('wrong' in read) throw new Error(read.wrong.map(({ en }) => en).join('\n'));
  return readFileSync(read.configuration.province.map ?? '', 'utf8');
};

const path = join(folder, 'map.json');
const province = join(folder, 'province.ts');

/** What a configuration with a map of this text is refused with. */
const refusedWith = async (text: string) => {
  writeFileSync(path, text);
  writeFileSync(
    province,
    `import { configuration as shipped } from ${JSON.stringify(shippedConfiguration)};
export const configuration = { ...shipped, province: { ...shipped.province, publishedFigures: undefined, map: ${JSON.stringify(path)} } };`,
  );
  const read = await readConfiguration(province);
  return 'wrong' in read ? read.wrong : [];
};

it('the map that ships is taken', async () => {
  expect(await refusedWith(await shippedMap())).toEqual([]);
});

it('a text that is no map is refused with the file and the place in both languages', async () => {
  expect((await refusedWith('not a map'))[0]?.['zh-CN']).toContain(`地图文件 ${path} 不是 JSON（`);
  const empty = await refusedWith('{}');
  expect(empty.map(({ en }) => en)).toContainEqual(expect.stringContaining(`The map ${path}, topology: `));
  expect(empty.map((sentence) => sentence['zh-CN'])).toContainEqual(
    expect.stringContaining(`地图文件 ${path} 的 topology：`),
  );
});

const geometries = 'topology/objects/counties/geometries';
it.each([
  ['is of another province', '"province": "520000"', '"province": "530000"', 'province: must be 520000'],
  ['draws no county of the province', '"code":"520102"', '"code":"530102"', `${geometries}: there is no “530102”.`],
  ['draws a county twice', '"code":"520102"', '"code":"520103"', `${geometries}: “520103” stands there twice.`],
  ['names a border that it lacks', '"arcs":[[0,1', '"arcs":[[9999,1', `${geometries}/520102/arcs: there is no “9999”.`],
  ['has an outline of no shape', '"type":"Polygon"', '"type":"Point"', `${geometries}/0/type: `],
])('a map that %s is refused by the place', async (_what, ours, theirs, sentence) => {
  const compact = (await shippedMap()).replaceAll(/\s*([{}[\],:])\s*/g, '$1');
  const from = ours.replaceAll(': ', ':');
  expect(compact).toContain(from);
  const refused = await refusedWith(compact.replace(from, theirs));
  expect(refused).toHaveLength(1);
  expect(refused[0]?.en).toContain(`The map ${path}, ${sentence}`);
});
