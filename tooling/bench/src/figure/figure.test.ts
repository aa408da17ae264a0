import { describe, expect, it } from 'vitest';
import { type Figure, figureLine, meets, targetText } from './figure.ts';

const aFigure = (figure: Partial<Figure>): Figure => ({
  name: 'start/server',
  what: 'start to ready',
  unit: 's',
  values: [1.23456, 2.5, 1.1],
  how: 'by the clock',
  ...figure,
});

describe('a figure as a line', () => {
  it('has name, value, unit and target, and whether it is met', () => {
    expect(figureLine(aFigure({ target: { below: 2 } }))).toBe(
      '{"name":"start/server","value":1.23,"unit":"s","target":"< 2","met":true}',
    );
  });
  it('has no target and no word about it when none is set', () => {
    expect(figureLine(aFigure({}))).toBe('{"name":"start/server","value":1.23,"unit":"s","target":null}');
  });
  it('misses a target that only rounding would reach', () => {
    expect(JSON.parse(figureLine(aFigure({ values: [0.4999], target: { atLeast: 0.5 } })))).toMatchObject({
      value: 0.5,
      met: false,
    });
  });
  it('keeps large numbers whole', () => {
    expect(JSON.parse(figureLine(aFigure({ values: [12_345.6] })))).toMatchObject({ value: 12_346 });
  });
});

describe('a target', () => {
  it.each([
    [{ below: 5 }, 4.99, 5],
    [{ atMost: 12 }, 12, 12.1],
    [{ atLeast: 0.5 }, 0.5, 0.49],
    [{ exactly: 100 }, 100, 99],
  ])('%j is met at %d and not at %d', (target, met, missed) => {
    expect([meets(met, target), meets(missed, target)]).toEqual([true, false]);
  });
  it.each([
    [{ below: 5 }, '< 5'],
    [{ atMost: 12 }, '≤ 12'],
    [{ atLeast: 0.5 }, '≥ 0.5'],
    [{ exactly: 100 }, '100'],
    [undefined, null],
  ])('%j reads %s', (target, text) => {
    expect(targetText(target)).toBe(text);
  });
});
