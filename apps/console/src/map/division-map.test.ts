import { counties, guizhou } from '@qunxing/reference';
import { beforeEach, expect, test, vi } from 'vitest';
import { guizhouMap } from '../testing/guizhou-map.ts';

const answer = (response: () => Response) => vi.stubGlobal('fetch', async () => response());
const status = (code: number) => () => new Response('{}', { status: code });

/** The map as a browser has it that has just opened the console: the module keeps what was read. */
let divisionMap: typeof import('./division-map.ts').divisionMap;
beforeEach(async () => {
  vi.resetModules();
  ({ divisionMap } = await import('./division-map.ts'));
});

test('a map that could not be read is asked for again; one that was is not', async () => {
  answer(status(500));
  expect(await divisionMap()).toBe('failed');
  answer(status(200));
  expect(await divisionMap()).toBe('failed');
  answer(guizhouMap);
  const drawn = await divisionMap();
  if (typeof drawn === 'string') throw new Error(drawn);
  expect(drawn.counties.map(({ code }) => code).toSorted()).toEqual(counties(guizhou).map(({ code }) => code));
  for (const { path, center } of drawn.counties) {
    expect(path).toMatch(/^(M[-\d. L]+Z)+$/);
    expect(center[0] > 0 && center[0] < drawn.width && center[1] > 0 && center[1] < drawn.height).toBe(true);
  }
  expect(drawn.label['zh-CN']).toBe('示意图');
  answer(status(500));
  expect(await divisionMap()).toBe(drawn);
});

test('a province without a map is not asked for one again', async () => {
  answer(status(404));
  expect(await divisionMap()).toBe('none');
  answer(status(500));
  expect(await divisionMap()).toBe('none');
});
