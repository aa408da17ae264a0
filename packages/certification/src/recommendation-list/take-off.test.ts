import { expect, test } from 'vitest';
import { acting, aProcedure, on } from '../testing.ts';
import { takeOff } from './take-off.ts';
import { aRecommendationList } from './testing.ts';

const facts = { by: acting('prefecture'), procedure: aProcedure(), application: 'application-1', reason: '企业停产' };
const day = on('2023-05-25');

test('takes a member off, with the reason', () => {
  expect(takeOff(aRecommendationList(2), facts, day)).toMatchObject({
    next: { members: [{ application: 'application-2' }] },
    event: { type: 'recommendation-list.reduced', application: 'application-1', reason: '企业停产' },
  });
});

test.each([
  [{ application: 'application-3' }, 'MEMBER_UNKNOWN'],
  [{ reason: ' ' }, 'LIST_REASON_MISSING'],
])('refuses %j', (other, code) => {
  expect(takeOff(aRecommendationList(2), { ...facts, ...other }, day)).toMatchObject({ refused: { code } });
});
