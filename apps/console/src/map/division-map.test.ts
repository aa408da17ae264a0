import { expect, test, vi } from 'vitest';
import { divisionMap } from './division-map.ts';

const answer = (status: number) => vi.stubGlobal('fetch', async () => new Response('{}', { status }));

test('a map that could not be read is asked for again, one that is not there is not', async () => {
  answer(500);
  expect(await divisionMap()).toBe('failed');
  answer(404);
  expect(await divisionMap()).toBe('none');
  answer(200);
  expect(await divisionMap()).toBe('none');
});
