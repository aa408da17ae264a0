import { expect, it } from 'vitest';
import { csvRecord } from './csv.ts';

it.each([
  ['plain text and numbers as they are', ['甲', 12, null, ''], '甲,12,,\r\n'],
  [
    'separators, quotes and line breaks in quotes',
    ['a,b', 'say "yes"', 'two\nlines'],
    '"a,b","say ""yes""","two\nlines"\r\n',
  ],
  [
    'a formula as text',
    ['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)'],
    '"\t=HYPERLINK(""x"")","\t+1","\t-1","\t@SUM(A1)"\r\n',
  ],
  ['a formula in wide signs as text', ['＝1+1'], '"\t＝1+1"\r\n'],
  ['a leading tab or return, behind which a formula could hide', ['\t=1', '\r=1'], '"\t\t=1","\t\r=1"\r\n'],
  ['a minus inside a text as it is', ['A-1', 'x=y'], 'A-1,x=y\r\n'],
])('writes %s', (_what, cells, record) => {
  expect(csvRecord(cells)).toBe(record);
});
