import { expect, test } from 'vitest';
import { followList } from '../application/follow-list.ts';
import { acting, anApplicationBefore, anIncident, aProcedure, aRound, known, next, on } from '../testing.ts';
import { recommend } from './recommend.ts';
import { submitRecommendationList } from './submit.ts';
import { aRecommendationList } from './testing.ts';

const day = on('2023-06-05');
const procedure = aProcedure();
const verified = anApplicationBefore('recommendation');
const candidates = [1, 2, 3].map((number) => ({
  application: known(verified, `application-${number}`),
  incidents: [],
}));
const facts = { by: acting('prefecture'), procedure, round: aRound(), number: '遵工信呈〔2023〕1号', candidates };

test('sends the list under its number, and every member is recommended', () => {
  const outcome = submitRecommendationList(aRecommendationList(2), facts, day);
  expect(outcome).toMatchObject({
    next: { stage: 'submitted', submitted: { number: '遵工信呈〔2023〕1号', by: facts.by, moment: day } },
    event: { type: 'recommendation-list.submitted', applications: ['application-1', 'application-2'] },
  });
  const listed = { step: 'recommendation', list: 'list-1', by: facts.by, moment: day } as const;
  expect(followList(verified, listed, procedure)).toMatchObject({
    next: { stage: 'recommended', taken: [...verified.taken, listed] },
    event: { type: 'application.recommended', list: 'list-1' },
  });
  expect(followList(next(followList(verified, listed, procedure)), listed, procedure)).toEqual({
    refused: { code: 'MEMBER_NOT_READY', step: 'recommendation', application: 'application-1', stage: 'recommended' },
  });
});

test('refuses one member less than the fewest', () => {
  expect(submitRecommendationList(aRecommendationList(1), facts, day)).toEqual({
    refused: { code: 'RECOMMENDATION_TOO_FEW', least: 2, members: 1 },
  });
});

test('refuses an empty list', () => {
  expect(submitRecommendationList(aRecommendationList(), facts, day)).toMatchObject({
    refused: { code: 'LIST_EMPTY' },
  });
});

test('refuses without a number, and a day late', () => {
  const list = aRecommendationList(2);
  expect(submitRecommendationList(list, { ...facts, number: '' }, day)).toMatchObject({
    refused: { code: 'LIST_NUMBER_MISSING' },
  });
  expect(submitRecommendationList(list, facts, on('2023-06-06'))).toMatchObject({ refused: { code: 'ROUND_CLOSED' } });
});

test('an incident since a member was put on the list holds it up', () => {
  const barred = candidates.map((candidate) =>
    candidate.application.id === 'application-2' ? { ...candidate, incidents: [anIncident()] } : candidate,
  );
  expect(submitRecommendationList(aRecommendationList(2), { ...facts, candidates: barred }, day)).toMatchObject({
    refused: { code: 'MEMBER_NOT_ELIGIBLE', application: 'application-2', on: '2023-06-05' },
  });
});

test('changes no more once it was sent', () => {
  const sent = next(submitRecommendationList(aRecommendationList(2), facts, day));
  expect(submitRecommendationList(sent, facts, day)).toMatchObject({ refused: { code: 'LIST_CLOSED' } });
  const more = { ...facts, application: known(verified, 'application-3'), incidents: [], niche: '吉他' };
  expect(recommend(sent, more, day)).toEqual({ refused: { code: 'LIST_CLOSED', step: 'recommendation' } });
});
