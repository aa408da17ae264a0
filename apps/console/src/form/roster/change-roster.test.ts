import { demonstrationCode } from '@qunxing/reference';
import { expect, test } from 'vitest';
import { createFormDraft, type Draft } from '../draft/form-draft.ts';
import { journalIn } from '../draft/journal.ts';
import { cellsOf, rowAsked } from '../roster-cells.ts';
import { changeRoster, type RowChange } from './change-roster.ts';
import { createRosterReader } from './roster-faults.ts';
import { rosterRows } from './roster-row.ts';
import { aRow, rosterItems } from './testing.ts';

const loaded = { year: 2024, rows: [aRow(1), aRow(2), aRow(3)] };
const read = createRosterReader({ items: rosterItems, counties: ['520324'], demonstration: true });

let forms = 0;

/** A form over a gateway that never answers. */
const opened = () => {
  forms += 1;
  const draft = createFormDraft({
    journal: journalIn(() => localStorage, 'county', `application-${forms}`),
    send: () => new Promise(() => undefined),
    newKey: () => 'key',
    pause: 1e9,
    again: 1e9,
    most: 400,
  });
  let keys = 0;
  const change = (changes: readonly RowChange[]) => {
    const made = changeRoster(loaded, draft.now(), changes, read, () => {
      keys += 1;
      return `k${keys}`;
    });
    for (const place of made.gone) draft.discard(place);
    draft.edit(made.edits, made.faults);
    draft.stop();
    return made;
  };
  const rows = () => rosterRows(loaded, draft.now());
  const row = (index: number) => {
    const found = rows()[index];
    if (found === undefined) throw new Error(`there is no row ${index}`);
    return found;
  };
  return { draft, change, rows, row };
};

const asked = ({ edits }: Pick<Draft, 'edits'>) =>
  Object.values(edits).flatMap((edit) => (edit.kind === 'roster' ? [rowAsked(edit)] : []));

test('a value is typed over, with the content that was seen', () => {
  const { draft, change, row } = opened();
  change([{ row: row(1), cells: { ...row(1).cells, v0: '250' } }]);
  expect(asked(draft.now())).toEqual([
    {
      code: demonstrationCode(2),
      name: '第2厂',
      industry: '2422',
      county: '520324',
      values: ['250', 'small'],
      seen: 'seen-2',
    },
  ]);
  expect(row(1)).toMatchObject({ isEdited: true, cells: { v0: '250' } });
});

test('another code in a row takes the one enterprise off and puts the other on, in the same row', () => {
  const { draft, change, rows, row } = opened();
  change([{ row: row(1), cells: { ...row(1).cells, code: demonstrationCode(9) } }]);
  expect(asked(draft.now())).toMatchObject([
    { code: demonstrationCode(2), removed: true, seen: 'seen-2' },
    { code: demonstrationCode(9), name: '第2厂', seen: null },
  ]);
  expect(rows().map(({ cells }) => cells.code)).toEqual([1, 9, 3].map(demonstrationCode));
});

test('an enterprise that stands in two rows is named in each and kept here until one of them is gone', () => {
  const { draft, change, rows, row } = opened();
  change([{ at: 3, cells: cellsOf(aRow(1, '5')) }]);
  const twin = row(3);
  expect(draft.now().refused[twin.place]?.zh).toBe('与第 1 行是同一企业，请只留一行。');
  expect(read(rows()).get(row(0).place)?.code?.zh).toBe('与第 4 行是同一企业，请只留一行。');
  change([{ row: row(0), cells: null }]);
  expect(draft.now().refused).toEqual({});
  expect(asked(draft.now()).map(({ code, removed }) => [code, removed ?? false])).toEqual([
    [demonstrationCode(1), false],
    [demonstrationCode(1), true],
  ]);
});

test('a new row that is emptied leaves nothing behind', () => {
  const { draft, change, rows, row } = opened();
  change([{ at: 3, cells: { name: '新厂' } }]);
  expect(draft.now().refused[row(3).place]?.zh).toContain('应为18位，现为0位');
  change([{ row: row(3), cells: { name: '' } }]);
  expect(rows()).toHaveLength(3);
  expect(draft.now()).toMatchObject({ edits: {}, refused: {} });
});

test('every bad cell is named in both languages', () => {
  const { change, rows } = opened();
  change([{ at: 3, cells: { code: '91110000600037341K', name: '', industry: '0000', v0: '很多', v1: '特大' } }]);
  const faults = read(rows()).get(rows().at(-1)?.place ?? '') ?? {};
  expect(Object.keys(faults)).toEqual(['code', 'name', 'industry', 'v0', 'v1']);
  for (const { zh, en } of Object.values(faults)) {
    expect(zh).toMatch(/。$/);
    expect(en).toMatch(/[.;]$/);
  }
});
