import { describe, expect, test } from 'vitest';
import { acting, anApplicationBefore, anIncident, aProcedure, known, next, official, on } from '../testing.ts';
import { resolve } from './resolve.ts';
import { aMeeting } from './testing.ts';

const day = on('2023-07-20');
const reviewed = anApplicationBefore('deliberation');
const votes = (inFavor: number, against: number, abstained: number) => ({ inFavor, against, abstained });
const facts = {
  by: acting('province'),
  procedure: aProcedure(),
  application: reviewed,
  incidents: [],
  niche: '吉他',
  votes: votes(5, 0, 0),
  reason: '符合认定条件',
};

test('selects an application', () => {
  const resolution = {
    application: 'application-1',
    niche: '吉他',
    votes: facts.votes,
    selected: true,
    reason: '符合认定条件',
    relaxation: null,
  };
  expect(resolve(aMeeting(), facts, day)).toMatchObject({
    next: { resolutions: [{ ...resolution, by: facts.by, moment: day }] },
    event: { type: 'deliberation.resolved', meeting: 'meeting-1', resolution },
  });
});

test.each([
  ['majority-of-present', 4, votes(2, 2, 0), false],
  ['majority-of-present', 4, votes(3, 1, 0), true],
  ['majority-of-present', 5, votes(3, 0, 2), true],
  ['majority-of-present', 5, votes(2, 0, 3), false],
  ['two-thirds-of-present', 3, votes(2, 1, 0), true],
  ['two-thirds-of-present', 5, votes(3, 2, 0), false],
  ['two-thirds-of-present', 5, votes(4, 1, 0), true],
] as const)('with a %s of %s present, %j selects: %s', (majority, present, given, selected) => {
  const meeting = aMeeting({ majority, present: ['a', 'b', 'c', 'd', 'e'].slice(0, present) });
  expect(resolve(meeting, { ...facts, votes: given }, day)).toMatchObject({ next: { resolutions: [{ selected }] } });
});

test.each([votes(5, 1, 0), votes(4, 0, 0), votes(6, -1, 0), votes(4.5, 0.5, 0)])(
  'votes that are not those of the five present are refused: %j',
  (given) => {
    expect(resolve(aMeeting(), { ...facts, votes: given }, day)).toMatchObject({
      refused: { code: 'MEETING_VOTES_DIFFER', present: 5 },
    });
  },
);

describe('eligibility on the day of the meeting', () => {
  const incidents = [anIncident({ date: '2023-07-20' })];

  test('bars a selection', () => {
    expect(resolve(aMeeting(), { ...facts, incidents }, day)).toMatchObject({
      refused: { code: 'MEMBER_NOT_ELIGIBLE', on: '2023-07-20' },
    });
  });

  test('does not keep the meeting from not selecting', () => {
    expect(resolve(aMeeting(), { ...facts, incidents, votes: votes(0, 5, 0) }, day)).toMatchObject({
      next: { resolutions: [{ selected: false }] },
    });
  });
});

describe('a niche', () => {
  const one = next(resolve(aMeeting(), facts, day));
  const second = { ...facts, application: known(reviewed, 'application-2') };
  const relaxation = { reason: '西部省份从宽', document: '工信厅函〔2023〕1号' };

  test('has one selected cluster', () => {
    expect(resolve(one, second, day)).toEqual({
      refused: { code: 'MEETING_NICHE_TAKEN', niche: '吉他', by: 'application-1' },
    });
  });

  test('has a second one only where a document allows it', () => {
    expect(resolve(one, { ...second, relaxation }, day)).toMatchObject({ next: { resolutions: [{}, { relaxation }] } });
    expect(resolve(one, { ...second, relaxation: { ...relaxation, document: '' } }, day)).toMatchObject({
      refused: { code: 'MEETING_NICHE_TAKEN' },
    });
  });

  test('is free when the first was not selected, or where the procedure sets no limit', () => {
    const none = next(resolve(aMeeting(), { ...facts, votes: votes(0, 5, 0) }, day));
    expect(resolve(none, second, day)).toHaveProperty('next');
    const procedure = aProcedure({ nicheUniqueness: official('several-per-niche') });
    expect(resolve(one, { ...second, procedure }, day)).toHaveProperty('next');
  });
});

test.each([
  ['another office', { by: acting('prefecture') }, 'LIST_OTHER_OFFICE'],
  ['what is not on the agenda', { application: known(reviewed, 'application-9') }, 'MEMBER_UNKNOWN'],
  ['no reason', { reason: '' }, 'LIST_REASON_MISSING'],
])('refuses %s', (_what, other, code) => {
  expect(resolve(aMeeting(), { ...facts, ...other }, day)).toMatchObject({ refused: { code } });
});

test('refuses a second vote', () => {
  expect(resolve(next(resolve(aMeeting(), facts, day)), facts, day)).toEqual({
    refused: { code: 'MEETING_RESOLVED', application: 'application-1' },
  });
});
