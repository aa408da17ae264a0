import { expect, test } from 'vitest';
import { aRound, official, unset } from '../testing.ts';
import { referenceYearOf } from './reference-year.ts';

test('the year that the notice names counts, whenever the round opens', () => {
  const round = aRound({ referenceYear: official('2021'), opensOn: official('2023-04-24') });
  expect(referenceYearOf(round)).toMatchObject({ value: '2021', status: 'official' });
});

test.each([
  ['2023-01-01', '2022'],
  ['2022-12-31', '2021'],
])('a round that opens on %s, whose notice names none, is judged at %s, which is assumed', (day, year) => {
  const round = aRound({ referenceYear: unset, opensOn: official(day), closesOn: official('2024-01-31') });
  expect(referenceYearOf(round)).toMatchObject({
    value: year,
    status: 'provisional',
    reason: { 'zh-CN': expect.stringContaining('申报开始'), en: expect.stringContaining('opens') },
  });
});

test('where its opening is not known either its closing says so', () => {
  const round = aRound({ referenceYear: unset, opensOn: unset, closesOn: official('2023-06-05') });
  expect(referenceYearOf(round)).toMatchObject({
    value: '2022',
    status: 'provisional',
    reason: { 'zh-CN': expect.stringContaining('申报截止'), en: expect.stringContaining('closes') },
  });
});

test('a round of which nothing is known has none', () => {
  expect(referenceYearOf(aRound({ referenceYear: unset, opensOn: unset, closesOn: unset }))).toEqual(unset);
});
