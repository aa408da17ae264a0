import { expect, test } from 'vitest';
import { aNotice } from '../public-notice/testing.ts';
import { acting, aProcedure, on } from '../testing.ts';
import { object } from './object.ts';

const objector = { record: 'person-1', named: true, reachable: true };
const facts = {
  id: 'objection-1',
  by: acting('province'),
  procedure: aProcedure(),
  notice: aNotice(),
  application: 'application-1',
  item: 'profile/gross-output',
  grounds: '产值重复计算',
  evidence: ['file-1'],
  objector,
};

test('takes an objection with a name, a contact and evidence, and keeps the record of the person, not the person', () => {
  const moment = on('2023-08-01');
  expect(object(facts, moment)).toMatchObject({
    next: { stage: 'filed', notice: 'notice-1', objector: 'person-1', filed: moment },
    event: { type: 'objection.filed', objection: 'objection-1', application: 'application-1', moment },
  });
});

test('takes one from somebody of the public, who has no office and no account', () => {
  const moment = on('2023-08-01');
  expect(object({ ...facts, by: { role: 'public' } }, moment)).toMatchObject({
    next: { stage: 'filed', objector: 'person-1' },
    event: { type: 'objection.filed', by: { role: 'public' }, moment },
  });
});

test.each([
  ['2023-07-30', false],
  ['2023-07-31', true],
  ['2023-08-04', true],
  ['2023-08-05', false],
])('on %s: %s', (date, taken) => {
  expect(object(facts, on(date))).toMatchObject(
    taken
      ? { next: { stage: 'filed' } }
      : { refused: { code: 'OBJECTION_OUTSIDE_NOTICE', on: date, firstDay: '2023-07-31', lastDay: '2023-08-04' } },
  );
});

test.each([
  [{ objector: { ...objector, named: false } }, { code: 'OBJECTION_ANONYMOUS', missing: 'name' }],
  [{ objector: { ...objector, reachable: false } }, { code: 'OBJECTION_ANONYMOUS', missing: 'contact' }],
  [{ grounds: ' ' }, { code: 'OBJECTION_WITHOUT_GROUNDS' }],
  [{ evidence: [] }, { code: 'OBJECTION_WITHOUT_EVIDENCE' }],
  [{ by: acting('county') }, { code: 'LIST_OTHER_OFFICE', step: 'public-notice', offices: ['province'] }],
  [
    { by: { role: 'public' as const }, objector: { ...objector, named: false } },
    { code: 'OBJECTION_ANONYMOUS', missing: 'name' },
  ],
  [{ application: 'application-9' }, { code: 'MEMBER_UNKNOWN', step: 'public-notice', application: 'application-9' }],
])('refuses %j', (other, refused) => {
  expect(object({ ...facts, ...other }, on('2023-08-01'))).toEqual({ refused });
});
