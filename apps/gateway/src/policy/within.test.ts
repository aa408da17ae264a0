import type { AccountRow } from '@qunxing/database';
import { expect, it } from 'vitest';
import { seesAllFigures, seesFigures } from './sees-figures.ts';
import { within } from './within.ts';

const place = { prefectureCode: null, counties: [{ code: '520324' }] };

it('a role that this version does not know acts for no division and sees public figures only', () => {
  // As a row that a later version wrote.
  const account = JSON.parse('{ "role": "ministry", "divisionCode": null }') as Pick<
    AccountRow,
    'role' | 'divisionCode'
  >;
  expect(within(account, place)).toBe(false);
  expect(seesAllFigures(account)).toBe(false);
  expect(seesFigures(account, place, { privacy: 'official', grain: 'cluster' })).toBe(false);
  expect(seesFigures(account, place, { privacy: 'public', grain: 'cluster' })).toBe(true);
});

it('a prefecture without a division does not act for clusters whose prefecture is not known', () => {
  expect(within({ role: 'prefecture', divisionCode: null }, place)).toBe(false);
  expect(within({ role: 'prefecture', divisionCode: '520300' }, place)).toBe(true);
});
