import { prcCalendar } from '@qunxing/reference';
import { describe, expect, test } from 'vitest';
import {
  acting,
  anApplication,
  anApplicationBefore,
  anIncident,
  aProcedure,
  everyProcedure,
  known,
  official,
  on,
  unset,
} from '../testing.ts';
import { publishNotice } from './publish.ts';

const factsUnder = (procedure = aProcedure()) => ({
  id: 'notice-1',
  by: acting('province'),
  procedure,
  round: 'round-2023',
  number: '黔工信公示〔2023〕1号',
  firstDay: '2023-07-31',
  calendar: prcCalendar,
  candidates: [{ application: anApplicationBefore('public-notice', procedure), incidents: [] }],
  elsewhere: [],
});
const day = on('2023-07-28');

test.each(everyProcedure)('freezes the members and counts the days, under $name', ({ procedure }) => {
  const period = {
    firstDay: '2023-07-31',
    lastDay: '2023-08-04',
    workingDays: 5,
    calendar: prcCalendar.version,
    provisionalYears: [],
  };
  expect(publishNotice(factsUnder(procedure), day)).toMatchObject({
    next: { stage: 'running', period, members: [{ application: 'application-1', standing: { is: 'noticed' } }] },
    event: { type: 'public-notice.published', period, applications: ['application-1'] },
  });
});

describe('the last day', () => {
  test.each([
    ['a Saturday counts for nothing', '2023-07-29', '5', '2023-08-04'],
    ['holidays are passed over', '2023-09-28', '5', '2023-10-10'],
    ['a Saturday that is worked counts', '2023-10-07', '1', '2023-10-07'],
    ['one working day ends where it begins', '2023-07-31', '1', '2023-07-31'],
  ])('%s: from %s on, %s working days, to %s', (_what, firstDay, days, lastDay) => {
    const procedure = aProcedure({ noticeWorkingDays: official(days) });
    expect(publishNotice({ ...factsUnder(procedure), firstDay }, on('2023-07-28'))).toMatchObject({
      next: { period: { lastDay } },
    });
  });

  test.each([
    ['2031-01-06', { code: 'CALENDAR_YEAR_NOT_COVERED', year: 2031 }],
    ['2026-12-30', { code: 'CALENDAR_YEAR_NOT_COVERED', year: 2027 }],
    ['2023-09-31', { code: 'CALENDAR_NOT_A_DAY', given: '2023-09-31' }],
  ])('is not guessed: from %s', (firstDay, refused) => {
    expect(publishNotice({ ...factsUnder(), firstDay }, day)).toMatchObject({ refused });
  });
});

describe('refuses', () => {
  const [candidate] = factsUnder().candidates;
  const twice = candidate === undefined ? [] : [candidate, candidate];
  test.each([
    ['another office', { by: acting('centre') }, 'LIST_OTHER_OFFICE'],
    ['no number', { number: ' ' }, 'LIST_NUMBER_MISSING'],
    ['nobody', { candidates: [] }, 'LIST_EMPTY'],
    ['what another notice has yet to decide on', { elsewhere: ['application-1'] }, 'MEMBER_ELSEWHERE'],
    ['somebody twice', { candidates: twice }, 'MEMBER_TWICE'],
    ['a length that is not known', { procedure: aProcedure({ noticeWorkingDays: unset }) }, 'NOTICE_LENGTH_UNSET'],
    ['a first day that is past', { firstDay: '2023-07-27' }, 'NOTICE_FIRST_DAY_PAST'],
    [
      'somebody whom the meeting did not select',
      { candidates: [{ application: anApplication('expert-review'), incidents: [] }] },
      'MEMBER_NOT_READY',
    ],
    [
      'a cluster that an incident bars',
      { candidates: [{ application: known(anApplicationBefore('public-notice'), 'x'), incidents: [anIncident()] }] },
      'MEMBER_NOT_ELIGIBLE',
    ],
  ])('%s', (_what, other, code) => {
    expect(publishNotice({ ...factsUnder(), ...other }, day)).toMatchObject({ refused: { code } });
  });

  test('no first day that is today', () => {
    expect(publishNotice({ ...factsUnder(), firstDay: '2023-07-28' }, day)).toHaveProperty('next');
  });
});
