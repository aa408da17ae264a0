import { demonstrationCode } from '@qunxing/reference';
import { expect, test } from 'vitest';
import { mostEnterprises, pasteRows } from './paste-rows.ts';
import { rosterRows } from './roster-row.ts';
import { aRow } from './testing.ts';

const columns = [
  { key: 'code', titles: ['统一社会信用代码', 'Credit code'] },
  { key: 'name', titles: ['企业名称', 'Name'] },
  { key: 'v0', titles: ['企业产值', 'Output'] },
];
const nothing = { edits: {}, recorded: {}, overtaken: {}, refused: {} };
const rows = rosterRows({ year: 2024, rows: [aRow(1), aRow(2)] }, nothing);
const from = (row: number, column: number) => ({ row, column });
const cells = (made: ReturnType<typeof pasteRows>) =>
  'changes' in made ? made.changes.map((change) => change.cells) : made.tooMany;

test('a block from Excel fills cells from where it is put and goes on in new rows', () => {
  const made = pasteRows(
    rows,
    from(1, 1),
    [
      ['甲厂', '5'],
      ['乙厂', '6'],
    ],
    columns,
  );
  expect(cells(made)).toEqual([
    { ...rows[1]?.cells, name: '甲厂', v0: '5' },
    { name: '乙厂', v0: '6' },
  ]);
  expect('changes' in made && made.changes[1]).toMatchObject({ at: 2 });
});

test('its heading is left out, and so is an empty line; an empty cell leaves what is there', () => {
  const pasted = [
    ['统一社会信用代码', '企业名称', '企业产值（万元）'],
    ['', '', ''],
    [demonstrationCode(5), '', '7'],
  ];
  expect(cells(pasteRows(rows, from(2, 0), pasted, columns))).toEqual([{ code: demonstrationCode(5), v0: '7' }]);
});

test('a code is taken as it is meant', () => {
  expect(cells(pasteRows(rows, from(2, 0), [["'91110000 600037341ｌ"]], columns))).toEqual([
    { code: '91110000600037341L' },
  ]);
});

test('five thousand rows fit, one more is refused with all of them', () => {
  const block = (count: number) => Array.from({ length: count }, (_, index) => ['', `第${index}厂`]);
  expect(cells(pasteRows(rows, from(0, 0), block(mostEnterprises), columns))).toHaveLength(mostEnterprises);
  expect(cells(pasteRows(rows, from(0, 0), block(mostEnterprises + 1), columns))).toBe(mostEnterprises + 1);
});
