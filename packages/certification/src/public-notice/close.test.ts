import { describe, expect, test } from 'vitest';
import { followList } from '../application/follow-list.ts';
import { decideObjection } from '../objection/decide.ts';
import { judgeAdmissibility } from '../objection/judge-admissibility.ts';
import type { ObjectionEvent } from '../objection/objection.ts';
import { anObjection } from '../objection/testing.ts';
import { acting, anApplicationBefore, anIncident, aProcedure, next, on } from '../testing.ts';
import { closeNotice } from './close.ts';
import { settleMember } from './settle.ts';
import { suspendMember } from './suspend.ts';
import { aNotice } from './testing.ts';

const procedure = aProcedure();
const by = acting('province');
const incidents = { 'application-1': [], 'application-2': [] };
const facts = { by, procedure, incidents, unjudged: [] };
const after = on('2023-08-07');

/** The event of a verb about an objection, of the type that is expected. */
const eventOf = <Type extends ObjectionEvent['type']>(
  outcome: { readonly event: ObjectionEvent } | { readonly refused: unknown },
  type: Type,
) => {
  if ('refused' in outcome || outcome.event.type !== type) throw new Error(`no ${type}: ${JSON.stringify(outcome)}`);
  // The type was compared above.
  return outcome.event as Extract<ObjectionEvent, { readonly type: Type }>;
};

const admission = (id = 'objection-1', when = '2023-08-02') => {
  const outcome = judgeAdmissibility(anObjection({ id }), { by, procedure }, on(when));
  const event = eventOf(outcome, 'objection.admitted');
  return { objection: next(outcome), event };
};
const decision = (outcome: 'upheld' | 'dismissed', when: string, id = 'objection-1') => {
  const { objection } = admission(id);
  const decided = decideObjection(objection, { by, procedure, outcome, reason: '查明' }, on(when));
  return outcome === 'upheld' ? eventOf(decided, 'objection.upheld') : eventOf(decided, 'objection.dismissed');
};

describe('closing', () => {
  test.each([
    ['2023-08-04', { refused: { code: 'NOTICE_STILL_RUNNING', lastDay: '2023-08-04' } }],
    ['2023-08-05', { next: { stage: 'closed' } }],
  ])('on %s: %j', (date, outcome) => {
    expect(closeNotice(aNotice(), facts, on(date))).toMatchObject(outcome);
  });

  test('lets pass whom nobody objected to', () => {
    const closed = closeNotice(aNotice(), facts, after);
    expect(closed).toMatchObject({
      next: { members: [{ standing: { is: 'passed' } }, { standing: { is: 'passed' } }] },
      event: { type: 'public-notice.closed' },
    });
    const listed = { step: 'public-notice', list: 'notice-1', by, moment: after } as const;
    expect(followList(anApplicationBefore('public-notice'), listed, procedure)).toMatchObject({
      next: { stage: 'noticed' },
      event: { type: 'application.noticed' },
    });
  });

  test('an accident during the notice bars the one cluster and not the other', () => {
    const accident = anIncident({ date: '2023-08-04' });
    expect(
      closeNotice(aNotice(), { ...facts, incidents: { ...incidents, 'application-2': [accident] } }, after),
    ).toMatchObject({
      next: {
        members: [
          { standing: { is: 'passed' } },
          { standing: { is: 'barred', on: '2023-08-04', problems: [{ incident: accident, why: 'bars' }] } },
        ],
      },
    });
  });

  test.each([
    ['another office', { by: acting('prefecture') }, 'LIST_OTHER_OFFICE'],
    ['an objection that nobody has judged', { unjudged: ['objection-1'] }, 'NOTICE_OBJECTIONS_UNJUDGED'],
    ['a member whose incidents were not looked up', { incidents: { 'application-1': [] } }, 'MEMBER_UNKNOWN'],
  ])('refuses %s', (_what, other, code) => {
    expect(closeNotice(aNotice(), { ...facts, ...other }, after)).toMatchObject({ refused: { code } });
  });

  test('refuses a second time', () => {
    expect(closeNotice(next(closeNotice(aNotice(), facts, after)), facts, after)).toMatchObject({
      refused: { code: 'LIST_CLOSED' },
    });
  });
});

describe('an objection', () => {
  const suspended = next(suspendMember(aNotice(), admission().event));

  test('holds up the member that it concerns and no other', () => {
    expect(suspended.members.map(({ standing }) => standing.is)).toEqual(['suspended', 'noticed']);
    expect(next(closeNotice(suspended, facts, after)).members.map(({ standing }) => standing.is)).toEqual([
      'suspended',
      'passed',
    ]);
  });

  test('that is dismissed while the notice runs puts the member back', () => {
    const settled = settleMember(suspended, { decided: decision('dismissed', '2023-08-03'), procedure, incidents: [] });
    expect(next(settled).members.map(({ standing }) => standing.is)).toEqual(['noticed', 'noticed']);
  });

  test('that is dismissed afterwards lets the member pass, unless an incident bars it that day', () => {
    const closed = next(closeNotice(suspended, facts, after));
    const decided = decision('dismissed', '2023-08-20');
    expect(settleMember(closed, { decided, procedure, incidents: [] })).toMatchObject({
      event: { type: 'public-notice.member-settled', standing: { is: 'passed' } },
    });
    const accident = anIncident({ date: '2023-08-20' });
    expect(settleMember(closed, { decided, procedure, incidents: [accident] })).toMatchObject({
      event: { standing: { is: 'barred', on: '2023-08-20' } },
    });
  });

  test('that is upheld strikes the member off', () => {
    const decided = decision('upheld', '2023-08-03');
    const struck = next(settleMember(suspended, { decided, procedure, incidents: [] }));
    expect(struck.members[0]).toEqual({
      application: 'application-1',
      standing: { is: 'struck-off', objection: 'objection-1' },
    });
    expect(suspendMember(struck, admission('objection-2').event)).toMatchObject({
      refused: { code: 'MEMBER_UNKNOWN' },
    });
  });

  test('of two, both must be dismissed', () => {
    const twice = next(suspendMember(suspended, admission('objection-2').event));
    const once = next(settleMember(twice, { decided: decision('dismissed', '2023-08-03'), procedure, incidents: [] }));
    expect(once.members[0]?.standing).toEqual({ is: 'suspended', objections: ['objection-2'] });
  });

  test('is settled once', () => {
    const decided = decision('dismissed', '2023-08-03');
    const settled = next(settleMember(suspended, { decided, procedure, incidents: [] }));
    expect(settleMember(settled, { decided, procedure, incidents: [] })).toEqual({
      refused: { code: 'NOTICE_MEMBER_NOT_SUSPENDED', application: 'application-1' },
    });
  });

  test('to somebody who is not on the notice holds up nobody', () => {
    expect(suspendMember(aNotice(), { ...admission().event, application: 'application-9' })).toMatchObject({
      refused: { code: 'MEMBER_UNKNOWN' },
    });
  });
});
