import { expect, test } from 'vitest';
import { possibleInMeeting } from '../deliberation/possible.ts';
import { aMeeting } from '../deliberation/testing.ts';
import { possibleOnObjection } from '../objection/possible.ts';
import { anObjection } from '../objection/testing.ts';
import { possibleOnNotice } from '../public-notice/possible.ts';
import { aNotice } from '../public-notice/testing.ts';
import { possibleOnRecommendationList } from '../recommendation-list/possible.ts';
import { aRecommendationList } from '../recommendation-list/testing.ts';
import { acting, aProcedure } from '../testing.ts';

const procedure = aProcedure();
const [prefecture, other] = [acting('prefecture'), acting('prefecture', { division: '520100' })];
const [province, expert] = [acting('province'), acting('expert')];

test.each([
  ['an empty list', 0, prefecture, ['recommend']],
  ['a list with members', 1, prefecture, ['recommend', 'takeOff', 'rank', 'submitRecommendationList']],
  ['the list of another prefecture', 1, other, []],
] as const)('on %s', (_what, members, by, verbs) => {
  expect(possibleOnRecommendationList(aRecommendationList(members), procedure, by)).toEqual(verbs);
});

test.each([
  ['that has not voted', aMeeting(), province, ['resolve']],
  ['that has voted on everything', { ...aMeeting(), agenda: [] }, province, ['closeMeeting']],
  ['of another office', aMeeting(), expert, []],
] as const)('in a meeting %s', (_what, meeting, by, verbs) => {
  expect(possibleInMeeting(meeting, procedure, by)).toEqual(verbs);
});

test.each([
  ['2023-07-30', province, []],
  ['2023-07-31', province, ['object']],
  ['2023-08-04', province, ['object']],
  ['2023-08-05', province, ['closeNotice']],
  ['2023-08-05', expert, []],
] as const)('on a notice on %s', (on, by, verbs) => {
  expect(possibleOnNotice(aNotice(), procedure, by, on)).toEqual(verbs);
});

test.each([
  [province, ['judgeAdmissibility']],
  [expert, []],
] as const)('on an objection that was filed', (by, verbs) => {
  expect(possibleOnObjection(anObjection(), procedure, by)).toEqual(verbs);
});
