import { expect, test } from 'vitest';
import { acting, aProcedure, on } from '../testing.ts';
import { rank } from './rank.ts';
import { aRecommendationList } from './testing.ts';

const facts = { by: acting('prefecture'), procedure: aProcedure() };
const ranking = (...applications: string[]) =>
  rank(aRecommendationList(2), { ...facts, applications }, on('2023-05-25'));

test('puts the members in order', () => {
  expect(ranking('application-2', 'application-1')).toMatchObject({
    next: { members: [{ application: 'application-2' }, { application: 'application-1' }] },
    event: { type: 'recommendation-list.ranked', applications: ['application-2', 'application-1'] },
  });
});

test.each([
  [['application-2'], { code: 'RECOMMENDATION_RANKING_INCOMPLETE', missing: ['application-1'] }],
  [['application-1', 'application-1'], { code: 'MEMBER_TWICE', application: 'application-1' }],
  [['application-1', 'application-2', 'application-3'], { code: 'MEMBER_UNKNOWN', application: 'application-3' }],
])('refuses the order %j', (applications, refused) => {
  expect(ranking(...applications)).toMatchObject({ refused });
});
