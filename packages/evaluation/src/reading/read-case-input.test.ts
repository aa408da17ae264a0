import { describe, expect, it } from 'vitest';
import { aCase, aRoster, trial } from '../testing/trial.ts';
import { readCaseInput } from './read-case-input.ts';

const errorsOf = (json: unknown) => {
  const read = readCaseInput(json, trial.items);
  return 'errors' in read ? read.errors : [];
};
const placesOf = (json: unknown) => errorsOf(json).map(({ code, item, year, row }) => ({ code, item, year, row }));

const roster = { y2022: aRoster(['A', 'small', '70.5'], ['B', 'large', null]) };

describe('the input of a case', () => {
  it('is read as it is when nothing is wrong', () => {
    const input = aCase({ roster, figures: { 'trial/land-area': { once: '100' } } });
    expect(readCaseInput(input, trial.items)).toEqual({ input });
  });
  it('may hold items that the definitions do not know', () => {
    expect(errorsOf(aCase({ figures: { 'other/item': { y2022: 'anything' } } }))).toEqual([]);
  });
  it.each([
    ['a number written as a number', { 'trial/gross-output': { y2022: 12 } }],
    ['a number with an exponent', { 'trial/gross-output': { y2022: '1e5' } }],
    ['a number with separators', { 'trial/gross-output': { y2022: '1,000' } }],
    ['a truth as text', { 'trial/brand': { once: 'true' } }],
    ['a level that is none', { 'trial/standing': { once: 'galaxy' } }],
  ])('is refused with %s', (_, figures) => {
    expect(errorsOf({ ...aCase(), figures }).map((error) => error.code)).toEqual(['VALUE_WRONG']);
  });
  it('is refused with a figure below the least that makes sense', () => {
    expect(placesOf(aCase({ figures: { 'trial/gross-output': { y2022: '-1' } } }))).toEqual([
      { code: 'VALUE_TOO_SMALL', item: 'trial/gross-output', year: 2022, row: undefined },
    ]);
  });
  it('names item, year and row of a wrong value in a roster, in both languages', () => {
    const [error] = errorsOf({ ...aCase(), roster: { y2022: aRoster(['A', 'small', '70'], ['B', 'large', '7O']) } });
    expect(error).toMatchObject({ code: 'VALUE_WRONG', item: 'trial/output', year: 2022, row: 2 });
    expect(error?.path).toBe('/roster/y2022/columns/trial~1output/1');
    expect(error?.message['zh-CN']).toBe(
      '填报项“trial/output”，2022 年，第 2 行：须为以“万元”为单位的十进制数（文本，如 "12.50"），而非 “7O”。',
    );
    expect(error?.message.en).toMatch(/^item trial\/output, year 2022, row 2: must be a decimal/);
  });
  it('names an enterprise that stands twice in one year', () => {
    const twice = aRoster(['A', null, null], ['B', null, null], ['A', null, null]);
    expect(placesOf(aCase({ roster: { y2022: twice, y2021: twice } }))).toEqual([
      { code: 'CODE_DUPLICATE', item: undefined, year: 2022, row: 3 },
      { code: 'CODE_DUPLICATE', item: undefined, year: 2021, row: 3 },
    ]);
  });
  it('is refused when a column is shorter than its roster', () => {
    const short = { codes: ['A', 'B'], columns: { 'trial/output': ['1'] } };
    expect(placesOf(aCase({ roster: { y2022: short } }))).toEqual([
      { code: 'COLUMN_LENGTH', item: 'trial/output', year: 2022, row: undefined },
    ]);
  });
  it.each([
    ['one a row, or none', { 'trial/output': ['r-1', null] }, []],
    ['fewer than rows', { 'trial/output': ['r-1'] }, ['SHAPE_WRONG']],
    ['numbers', { 'trial/output': ['r-1', 2] }, ['SHAPE_WRONG']],
    ['of no item', { output: ['r-1', null] }, ['SHAPE_WRONG']],
    ['a list', [], ['SHAPE_WRONG']],
  ])('may name revisions of single values: %s', (_, revisions, codes) => {
    const counties = { y2022: { codes: ['520302', '520324'], columns: {}, revisions } };
    expect(errorsOf({ ...aCase(), counties }).map(({ code }) => code)).toEqual(codes);
  });
  it('is refused when an item stands at the wrong grain or period', () => {
    expect(placesOf(aCase({ figures: { 'trial/output': { y2022: '1' } } }))[0]?.code).toBe('GRAIN_WRONG');
    expect(placesOf({ ...aCase(), figures: { 'trial/land-area': { y2022: '1' } } })[0]?.code).toBe('PERIOD_WRONG');
    expect(placesOf({ ...aCase(), figures: { 'trial/gross-output': { 2022: '1' } } })[0]?.code).toBe('PERIOD_WRONG');
  });
  it.each([
    ['2023-02-30', false],
    ['2023-02-28', true],
    ['2024-02-29', true],
    ['2023-2-8', false],
    ['2023-05-31T00:00', false],
  ])('takes %s for a date: %s', (referenceDate, taken) => {
    expect(errorsOf(aCase({ referenceDate })).length === 0).toBe(taken);
  });
  it('is refused with a title whose dates are none', () => {
    const titles = [{ code: 'A', title: 'little-giant', from: '2020-13-01' }];
    expect(placesOf(aCase({ titles }))).toEqual([{ code: 'DATE_WRONG', item: undefined, year: undefined, row: 1 }]);
  });
  it('is refused with a missing or an unknown part', () => {
    const { titles: _, ...rest } = aCase();
    expect(errorsOf({ ...rest, title: [] }).map((error) => error.code)).toEqual(['KEY_UNKNOWN', 'KEY_MISSING']);
  });
  it.each([null, 7, 'text', [], { subject: {} }])('is refused when it is %j', (json) => {
    expect(errorsOf(json).length).toBeGreaterThan(0);
  });
});
