import { describe, expect, it } from 'vitest';
import type { Figure } from '../figure/figure.ts';
import { rowOf, tableOf } from './table.ts';

const aFigure = (figure: Partial<Figure>): Figure => ({
  name: 'start/server',
  what: 'start to ready',
  unit: 's',
  target: { below: 2 },
  values: [1, 1.5, 3],
  how: 'by the clock',
  ...figure,
});

const order = (name: string) => ['engine', 'start'].indexOf(name.split('/')[0] ?? '');

describe('a row of the measurements', () => {
  it('shows target, median and spread', () => {
    expect(rowOf(aFigure({}))).toBe('| `start/server` | start to ready | < 2 | 1.5 s ✓ | 3: 1–3 | by the clock |');
  });
  it('says when the target is missed', () => {
    expect(rowOf(aFigure({ values: [2] }))).toContain('| 2 s ✗ | 1 |');
  });
  it('stays one row whatever is in the text', () => {
    expect(rowOf(aFigure({ how: 'a|b\nc' }))).toContain('| a\\|b c |');
  });
});

describe('the table of measurements', () => {
  it('keeps what was not measured again, in the order of the measurements', () => {
    const first = tableOf([aFigure({}), aFigure({ name: 'start/embedded' })], '', order);
    const second = tableOf([aFigure({ name: 'engine/size' }), aFigure({ values: [9] })], first, order);
    expect(second.split('\n').slice(2)).toEqual([
      expect.stringMatching(/^\| `engine\/size` /),
      expect.stringMatching(/^\| `start\/server` .* 9 s ✗ /),
      expect.stringMatching(/^\| `start\/embedded` /),
    ]);
  });
  it('drops what no measurement is called any more', () => {
    expect(tableOf([], rowOf(aFigure({ name: 'gone/size' })), order)).not.toContain('gone');
  });
});
