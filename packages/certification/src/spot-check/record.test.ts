import { expect, test } from 'vitest';
import { followList } from '../application/follow-list.ts';
import { returnApplication } from '../application/return.ts';
import { acting, anApplication, aProcedure, next, on, parts } from '../testing.ts';
import { recordSpotCheck } from './record.ts';
import { aSpotCheck } from './testing.ts';

const spotCheck = aSpotCheck();
const [first = '', second = ''] = spotCheck.drawn;
const asReported = { part: 'B', result: 'as-reported' as const, comment: '' };
const differs = { part: 'C', result: 'differs' as const, comment: '设备已停用' };
const facts = {
  by: acting('province'),
  procedure: aProcedure(),
  application: first,
  visitedOn: '2023-07-03',
  checks: [asReported],
  opinion: '属实',
};
const day = on('2023-07-04');

test('is finished when all that were drawn were found as reported', () => {
  const once = next(recordSpotCheck(spotCheck, facts, day));
  expect(once).toMatchObject({ stage: 'ordered', records: [{ application: first, result: 'as-reported' }] });
  expect(recordSpotCheck(once, { ...facts, application: second }, day)).toMatchObject({
    next: { stage: 'finished' },
    event: { type: 'spot-check.recorded', record: { application: second, visitedOn: '2023-07-03' } },
  });
  const listed = { step: 'spot-check', list: 'spot-check-1', by: facts.by, moment: day } as const;
  expect(followList(anApplication('provincial-review'), listed, facts.procedure)).toMatchObject({
    next: { stage: 'spot-checked' },
  });
});

test('what differs leads to a return at this step, and to another visit', () => {
  const differing = next(recordSpotCheck(spotCheck, { ...facts, checks: [asReported, differs] }, day));
  expect(differing).toMatchObject({ stage: 'ordered', records: [{ result: 'differs' }] });
  const reopened = [{ part: 'C', items: [], comment: '设备已停用' }];
  const { by, procedure } = facts;
  expect(
    returnApplication(anApplication('provincial-review'), { by, procedure, parts, reopened, findings: [] }, day),
  ).toMatchObject({ next: { returned: { at: 'spot-check' } } });
  expect(recordSpotCheck(differing, facts, day)).toMatchObject({ next: { records: [{}, { result: 'as-reported' }] } });
});

test.each([
  ['2023-06-30', false],
  ['2023-07-01', true],
  ['2023-07-04', true],
  ['2023-07-05', false],
  ['2023-07-32', false],
])('a visit on %s: %s', (visitedOn, taken) => {
  expect(recordSpotCheck(spotCheck, { ...facts, visitedOn }, day)).toMatchObject(
    taken ? { next: {} } : { refused: { code: 'VERIFICATION_OUTSIDE_ITS_TIME', from: '2023-07-01', to: '2023-07-04' } },
  );
});

test.each([
  ['another office', { by: acting('prefecture') }, 'LIST_OTHER_OFFICE'],
  ['what was not drawn', { application: 'application-9' }, 'MEMBER_UNKNOWN'],
  ['a visit that checked nothing', { checks: [] }, 'VERIFICATION_CHECKS_NOTHING'],
  ['no opinion', { opinion: '' }, 'LIST_REASON_MISSING'],
])('refuses %s', (_what, other, code) => {
  expect(recordSpotCheck(spotCheck, { ...facts, ...other }, day)).toMatchObject({ refused: { code } });
});

test('refuses a second record of what was found in order', () => {
  expect(recordSpotCheck(next(recordSpotCheck(spotCheck, facts, day)), facts, day)).toEqual({
    refused: { code: 'SPOT_CHECK_RECORDED', application: first },
  });
});
