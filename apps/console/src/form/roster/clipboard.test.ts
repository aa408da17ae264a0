import { expect, test } from 'vitest';
import { clipboardCells } from './clipboard.ts';

test.each([
  [
    'a\tb\nc\td\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\r\nb\r\n', [['a'], ['b']]],
  ['one', [['one']]],
  ['"a\nb"\t"say ""no"""\n', [['a\nb', 'say "no"']]],
  ['a"b\tc', [['a"b', 'c']]],
  ['a\t\n', [['a', '']]],
  ['', []],
])('%j is read cell by cell', (text, cells) => {
  expect(clipboardCells(text)).toEqual(cells);
});
