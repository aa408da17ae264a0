import type { AccountRow } from '@qunxing/database';
import { describe, expect, it } from 'vitest';
import { seesAllFigures, seesFigures } from './sees-figures.ts';
import { within } from './within.ts';

const place = { divisionCode: '520324', prefectureCode: null, counties: [{ code: '520324' }] };

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

describe.each(['centre', 'province'] as const)('an account of a %s', (role) => {
  const figures = { privacy: 'commercial-secret', grain: 'enterprise' } as const;
  const abroad = { divisionCode: '530000', prefectureCode: null, counties: [] };

  it('acts for every cluster of its province, also one whose counties are not known', () => {
    const unplaced = { divisionCode: '520000', prefectureCode: null, counties: [] };
    const account = { role, divisionCode: '520000' };
    for (const inside of [place, unplaced]) {
      expect(within(account, inside)).toBe(true);
      expect(seesFigures(account, inside, figures)).toBe(true);
    }
    expect(within(account, abroad)).toBe(false);
    expect(seesAllFigures(account)).toBe(false);
  });

  it.each(['110000', '530000', null])(
    'does not act for clusters of Guizhou, nor see theirs, from %s',
    (divisionCode) => {
      expect(within({ role, divisionCode }, place)).toBe(false);
      expect(seesFigures({ role, divisionCode }, place, figures)).toBe(false);
      expect(seesFigures({ role, divisionCode }, place, { privacy: 'official', grain: 'cluster' })).toBe(false);
    },
  );
});

it('auditors and experts belong to no province', () => {
  expect(within({ role: 'expert', divisionCode: null }, place)).toBe(true);
  expect(seesAllFigures({ role: 'auditor', divisionCode: null })).toBe(true);
});
