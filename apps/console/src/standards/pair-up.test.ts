import { expect, test } from 'vitest';
import { asksTheSame, pairUp } from './pair-up.ts';

const asked = (key: string, parts: Readonly<Record<string, unknown>> = {}) => ({
  key,
  operator: 'at-least',
  force: 'hard',
  group: null,
  threshold: { status: 'official', text: { zh: '≥ 40 亿元' } },
  variant: null,
  parameters: [],
  metric: { key: key.split('#')[0] ?? key },
  ...parts,
});

const keysOf = (pairs: ReturnType<typeof pairUp<ReturnType<typeof asked>>>) =>
  pairs.map(({ left, right }) => [left?.key ?? null, right?.key ?? null]);

test('pairs by key, what only the right asks at the end', () => {
  expect(keysOf(pairUp([asked('b'), asked('a')], [asked('a'), asked('c'), asked('b')]))).toEqual([
    ['b', 'b'],
    ['a', 'a'],
    [null, 'c'],
  ]);
});

test('pairs what is left over of one metric', () => {
  expect(keysOf(pairUp([asked('m#giants'), asked('m#champions')], [asked('m')]))).toEqual([
    ['m#giants', 'm'],
    ['m#champions', null],
  ]);
});

test.each([
  ['the same', asked('a'), true],
  ['another number', asked('a', { threshold: { status: 'official', text: { zh: '≥ 10 亿元' } } }), false],
  ['the same, but assumed', asked('a', { threshold: { status: 'provisional', text: { zh: '≥ 40 亿元' } } }), true],
  ['another method', asked('a', { variant: { value: 'cagr' } }), false],
  ['another parameter', asked('a', { parameters: [{ key: 'years', text: { zh: '3 年' } }] }), false],
  ['an alternative', asked('a', { group: 'brand' }), false],
])('compares with %s', (_, other, same) => {
  expect(asksTheSame({ left: asked('a'), right: other })).toBe(same);
});

test('asking nothing differs from asking', () => {
  expect(asksTheSame({ left: asked('a'), right: null })).toBe(false);
});
