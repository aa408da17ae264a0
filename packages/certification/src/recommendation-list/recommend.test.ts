import { describe, expect, test } from 'vitest';
import {
  acting,
  anApplication,
  anApplicationBefore,
  anIncident,
  aProcedure,
  aRound,
  known,
  next,
  official,
  on,
  unset,
} from '../testing.ts';
import { recommend } from './recommend.ts';
import { takeOff } from './take-off.ts';
import { aRecommendationList } from './testing.ts';

const day = on('2023-05-20');
const by = acting('prefecture');
const verified = known(anApplicationBefore('recommendation'), 'application-9');
const facts = { by, procedure: aProcedure(), round: aRound(), application: verified, incidents: [], niche: '吉他' };

test('puts a verified cluster at the end of the list', () => {
  const list = aRecommendationList(1);
  const member = { application: 'application-9', niche: '吉他', relaxation: null };
  expect(recommend(list, facts, day)).toEqual({
    next: { ...list, members: [...list.members, { ...member, by, moment: day }] },
    event: { type: 'recommendation-list.extended', list: 'list-1', by, moment: day, member },
  });
});

describe('the quota', () => {
  test('takes a fifth recommendation from one prefecture', () => {
    expect(recommend(aRecommendationList(4), facts, day)).toMatchObject({ next: { members: { length: 5 } } });
  });

  test('refuses a sixth recommendation from one prefecture', () => {
    expect(recommend(aRecommendationList(5), facts, day)).toEqual({
      refused: { code: 'RECOMMENDATION_QUOTA_EXHAUSTED', quota: 5 },
    });
  });

  test('of two made on the same list at once, the second finds the place taken', () => {
    const fifth = next(recommend(aRecommendationList(4), facts, day));
    const sixth = { ...facts, application: known(verified, 'application-10'), niche: '辣椒' };
    expect(recommend(fifth, sixth, day)).toMatchObject({ refused: { code: 'RECOMMENDATION_QUOTA_EXHAUSTED' } });
  });

  test('a place is free again when a member is taken off', () => {
    const off = { by, procedure: aProcedure(), application: 'application-3', reason: '企业停产' };
    const four = next(takeOff(aRecommendationList(5), off, day));
    expect(recommend(four, facts, day)).toMatchObject({ next: { members: { length: 5 } } });
  });

  test('binds nobody while the notice sets none', () => {
    const round = aRound({ mostRecommendations: unset });
    expect(recommend(aRecommendationList(5), { ...facts, round }, day)).toMatchObject({
      next: { members: { length: 6 } },
    });
  });
});

describe('a niche', () => {
  const taken = { ...facts, niche: 'niche 1 ' };

  test('has one cluster', () => {
    expect(recommend(aRecommendationList(1), taken, day)).toEqual({
      refused: { code: 'RECOMMENDATION_NICHE_TAKEN', niche: 'niche 1', by: 'application-1' },
    });
  });

  test('has a second one where a document relaxes the rule, and the list says so', () => {
    const relaxation = { reason: '西部省份从宽', document: '工信厅函〔2023〕1号' };
    expect(recommend(aRecommendationList(1), { ...taken, relaxation }, day)).toMatchObject({
      next: { members: [{ relaxation: null }, { niche: 'niche 1', relaxation }] },
      event: { member: { relaxation } },
    });
  });

  test.each([[{ reason: '', document: '工信厅函〔2023〕1号' }], [{ reason: '西部省份从宽', document: ' ' }]])(
    'a relaxation without its grounds is none: %j',
    (relaxation) => {
      expect(recommend(aRecommendationList(1), { ...taken, relaxation }, day)).toEqual({
        refused: { code: 'RECOMMENDATION_RELAXATION_UNDOCUMENTED', application: 'application-9' },
      });
    },
  );

  test('that is free needs no relaxation, and none is noted', () => {
    const relaxation = { reason: '西部省份从宽', document: '工信厅函〔2023〕1号' };
    expect(recommend(aRecommendationList(1), { ...facts, relaxation }, day)).toMatchObject({
      next: { members: [{}, { relaxation: null }] },
    });
  });

  test('may have several where the procedure does not limit it', () => {
    const procedure = aProcedure({ nicheUniqueness: official('several-per-niche') });
    expect(recommend(aRecommendationList(1), { ...taken, procedure }, day)).toMatchObject({
      next: { members: [{}, { niche: 'niche 1', relaxation: null }] },
    });
  });

  test('is named', () => {
    expect(recommend(aRecommendationList(), { ...facts, niche: ' ' }, day)).toEqual({
      refused: { code: 'RECOMMENDATION_NICHE_MISSING', application: 'application-9' },
    });
  });
});

describe('refuses', () => {
  test.each([
    [
      'one that was not verified on site',
      { application: known(anApplication('preliminary-review'), 'application-8') },
      'MEMBER_NOT_READY',
    ],
    [
      'one that was recommended before',
      { application: known(anApplication('recommendation'), 'application-8') },
      'MEMBER_NOT_READY',
    ],
    ['one that is on the list', { application: known(verified, 'application-1') }, 'MEMBER_TWICE'],
    ['one of another prefecture', { application: { ...verified, applicant: '520621' } }, 'LIST_OTHER_DIVISION'],
    ['another prefecture', { by: acting('prefecture', { division: '520600' }) }, 'LIST_OTHER_DIVISION'],
    ['another office', { by: acting('province') }, 'LIST_OTHER_OFFICE'],
    ['a cluster that an incident bars', { incidents: [anIncident()] }, 'MEMBER_NOT_ELIGIBLE'],
  ])('%s', (_what, other, code) => {
    expect(recommend(aRecommendationList(1), { ...facts, ...other }, day)).toMatchObject({ refused: { code } });
  });

  test('a day after the window, not its last day', () => {
    expect(recommend(aRecommendationList(), facts, on('2023-06-05'))).toMatchObject({ next: { stage: 'open' } });
    expect(recommend(aRecommendationList(), facts, on('2023-06-06'))).toMatchObject({
      refused: { code: 'ROUND_CLOSED', closedOn: '2023-06-05' },
    });
  });

  test('an incident counts on the day of the recommendation', () => {
    const incidents = [anIncident({ date: '2023-05-20' })];
    expect(recommend(aRecommendationList(), { ...facts, incidents }, on('2023-05-19'))).toHaveProperty('next');
    expect(recommend(aRecommendationList(), { ...facts, incidents }, day)).toMatchObject({
      refused: { code: 'MEMBER_NOT_ELIGIBLE', on: '2023-05-20' },
    });
  });
});
