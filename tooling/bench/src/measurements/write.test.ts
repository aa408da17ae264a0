import { expect, it } from 'vitest';
import type { Figure } from '../figure/figure.ts';
import { pageOf } from './write.ts';

const size: Figure = { name: 'engine/size', what: 'size', unit: 'kB', values: [1], how: 'weighed' };

it('writes the same page again when nothing was measured', () => {
  const page = pageOf([size, { ...size, name: 'start/time' }], '', ['start', 'engine']);
  expect(pageOf([], page, ['start', 'engine'])).toBe(page);
});

it('says on what machine and with which commands', () => {
  expect(pageOf([size], '', ['engine'])).toMatch(
    /\d+ processors, \d+ GiB of memory, .*Node\.js \d+[\s\S]*`pnpm bench engine`/,
  );
});
