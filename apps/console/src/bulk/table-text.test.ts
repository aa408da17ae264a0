import { expect, test } from 'vitest';
import { tableText } from './table-text.ts';

test('rows stand on lines and cells between tabs, whatever is written in them', () => {
  expect(
    tableText([
      ['集群', '说明'],
      ['正安吉他', '第一行\n第二行\t列'],
      ['=1+1', '＝合计'],
    ]),
  ).toBe('集群\t说明\n正安吉他\t第一行 第二行 列\n =1+1\t ＝合计');
});
