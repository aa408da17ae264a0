import { expect, it } from 'vitest';
import { rowOf } from './row.ts';
import { takenNow } from './taken.ts';
import { pageOf } from './write.ts';

const aRow = (name: string) =>
  rowOf({ name, what: 'size', unit: 'kB', target: { atMost: 0 }, values: [1, 2], how: 'weighed' }, takenNow());

it('writes the same page again when nothing was measured', () => {
  const page = pageOf([aRow('engine/size'), aRow('start/time')], '', ['start', 'engine', 'fresh'], {});
  expect(pageOf([], page, ['start', 'engine', 'fresh'], {})).toBe(page);
});

it('says on what machine and with which commands', () => {
  expect(pageOf([aRow('engine/size')], '', ['engine'], {})).toMatch(
    /\d+ processors, \d+ GiB of memory, .*Node\.js \d+[\s\S]*`pnpm bench engine`/,
  );
});

it('says of every figure of which commit and on which day it was taken', () => {
  expect(pageOf([aRow('engine/size')], '', ['engine'], {})).toMatch(
    /^\| `engine\/size` .* \| (no commit|[0-9a-f]{8}( with changes)?), \d{4}-\d{2}-\d{2} \| weighed \|$/m,
  );
});
