import { describe, expect, it } from 'vitest';
import type { Figure } from '../figure/figure.ts';
import { headLines, isMissed, lineOf, rowOf, rowsIn } from './row.ts';

const aFigure = (figure: Partial<Figure>): Figure => ({
  name: 'start/server',
  what: 'start to ready',
  unit: 's',
  target: { below: 2 },
  values: [1, 1.5, 1.2],
  how: 'by the clock',
  ...figure,
});

const { target: _, ...untargeted } = aFigure({});

const taken = 'c6a47a3e, 2026-11-23';
const lineFor = (figure: Partial<Figure>): string => lineOf(rowOf(aFigure(figure), taken));

describe('a row of the measurements', () => {
  it('shows target, median and spread, of which commit they are and of which day', () => {
    expect(lineFor({})).toBe(
      '| `start/server` | start to ready | < 2 | 1.2 s ✓ | 3: 1–1.5 | c6a47a3e, 2026-11-23 | by the clock |',
    );
  });
  it('says when the target is missed', () => {
    expect(lineFor({ values: [2] })).toContain('| 2 s ✗ | 1 |');
    expect([isMissed(rowOf(aFigure({ values: [2] }), taken)), isMissed(rowOf(aFigure({}), taken))]).toEqual([
      true,
      false,
    ]);
  });
  it('misses nothing where nothing is to be reached', () => {
    expect(isMissed(rowOf(untargeted, taken))).toBe(false);
  });
  it.each([
    [[1, 1.4, 1.5], '| 3: 1–1.5 |'],
    [[1, 1.4, 1.51], '| 3: 1–1.51 ⚠ unquiet |'],
    [[0, 0, 1], '| 3: 0–1 ⚠ unquiet |'],
    [[0, 0, 0], '| 3: 0–0 |'],
    [[12_000, 90], '| 2: 90–12000 ⚠ unquiet |'],
  ])('marks the runs %j when the machine was not quiet', (values, runs) => {
    expect(lineFor({ values })).toContain(runs);
  });
  it('stays one row whatever is in the text', () => {
    expect(lineFor({ how: 'a|b\nc' })).toContain('| a\\|b c |');
  });
});

describe('the rows of a page', () => {
  it.each([
    ['plain', aFigure({})],
    ['without a target', untargeted],
    ['without a unit', aFigure({ unit: '', values: [0, 7] })],
    ['with a bar in its text', aFigure({ how: 'a|b' })],
    ['of an unquiet machine', aFigure({ values: [1, 9] })],
  ])('are read as they were written: %s', (_, figure) => {
    const line = lineOf(rowOf(figure, taken));
    expect(rowsIn([...headLines, line].join('\n')).map(lineOf)).toEqual([line]);
  });
  it('written before commit and day were noted say that they were not, and are marked too', () => {
    const page = [
      '| figure | what | target | measured | runs | how |',
      '| --- | --- | --- | --- | --- | --- |',
      '| `register/page-ratio` | page | ≥ 0.5 | 0.297 ✗ | 6: 0.225–1.03 | in turn |',
    ].join('\n');
    expect(rowsIn(page).map(lineOf)).toEqual([
      '| `register/page-ratio` | page | ≥ 0.5 | 0.297 ✗ | 6: 0.225–1.03 ⚠ unquiet | not recorded | in turn |',
    ]);
  });
});
