import { describe, expect, it } from 'vitest';
import { type Row, rowOf } from './row.ts';
import { rowsOf, tableOf } from './table.ts';

const aRow = (name: string, value = 1): Row =>
  rowOf(
    { name, what: 'time', unit: 's', target: { below: 2 }, values: [value], how: 'by the clock' },
    'c6a47a3e, 2026-11-23',
  );

describe('the rows that stand in a table', () => {
  it('are those of before where nothing was taken, in the order of the measurements', () => {
    const before = [aRow('start/server'), aRow('engine/weight'), aRow('start/embedded')];
    const rows = rowsOf(['engine', 'start'], [aRow('start/server', 9)], before);
    expect(rows.map(({ figure, measured }) => [figure, measured])).toEqual([
      ['engine/weight', '1 s ✓'],
      ['start/server', '9 s ✗'],
    ]);
  });
  it('are none that no measurement is called any more', () => {
    expect(rowsOf(['engine'], [], [aRow('gone/size')])).toEqual([]);
  });
});

describe('a table of measurements', () => {
  it('says below why a target is missed, and nothing about one that is met', () => {
    const table = tableOf([aRow('start/server', 3), aRow('start/embedded')], {
      'start/server': 'it reads too much',
      'start/embedded': 'not shown',
    });
    expect(table.split('\n').slice(4)).toEqual(['', 'Missed targets:', '', '- `start/server`: it reads too much']);
  });
  it('says so when nobody has written down why', () => {
    expect(tableOf([aRow('start/server', 3)], {})).toContain(
      '- `start/server`: nobody has written down why yet: `tooling/bench/src/measurements/reasons.ts` is the place.',
    );
  });
  it('ends with its rows when every target is met', () => {
    expect(tableOf([aRow('start/server')], {})).toMatch(/by the clock \|$/);
  });
});
