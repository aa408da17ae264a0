import { expect, test } from 'vitest';
import { acting, aProcedure, aRound, on } from '../testing.ts';
import { openRecommendationList } from './open.ts';

const facts = { id: 'list-1', by: acting('prefecture'), procedure: aProcedure(), round: aRound() };

test('begins the list of the prefecture that opens it', () => {
  const moment = on('2023-05-15');
  expect(openRecommendationList(facts, moment)).toEqual({
    next: {
      stage: 'open',
      id: 'list-1',
      division: '520300',
      round: 'round-2023',
      opened: { by: facts.by, moment },
      members: [],
    },
    event: {
      type: 'recommendation-list.opened',
      list: 'list-1',
      by: facts.by,
      moment,
      division: '520300',
      round: 'round-2023',
    },
  });
});

test.each([
  ['another office', { by: acting('county') }, 'LIST_OTHER_OFFICE'],
  ['a prefecture without a division', { by: acting('prefecture', { division: null }) }, 'LIST_OTHER_DIVISION'],
  ['a second list of the same round', { existing: 'list-0' }, 'RECOMMENDATION_LIST_EXISTS'],
])('refuses %s', (_what, other, code) => {
  expect(openRecommendationList({ ...facts, ...other }, on('2023-05-15'))).toMatchObject({ refused: { code } });
});

test.each([
  ['2023-06-05', { next: { stage: 'open' } }],
  ['2023-06-06', { refused: { code: 'ROUND_CLOSED' } }],
])('on %s: %j', (date, outcome) => {
  expect(openRecommendationList(facts, on(date))).toMatchObject(outcome);
});
