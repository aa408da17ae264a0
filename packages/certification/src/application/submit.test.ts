import { describe, expect, test } from 'vitest';
import {
  acting,
  aDraft,
  anApplication,
  anApplicationBefore,
  anIncident,
  aRound,
  everyProcedure,
  inOrder,
  next,
  officeAt,
  on,
  parts,
  submission,
} from '../testing.ts';
import { returnApplication } from './return.ts';
import { review } from './review.ts';
import { submit } from './submit.ts';

const day = on('2023-05-10');

describe.each(everyProcedure)('under $name', ({ procedure }) => {
  const by = officeAt(procedure, 'submission');
  const facts = { by, procedure, round: aRound(), incidents: [], ...submission };
  const draft = aDraft({ procedure });

  test('hands a draft in, with the figures that the evaluation saw', () => {
    expect(submit(draft, facts, day)).toMatchObject({
      next: {
        stage: 'submitted',
        cluster: 'cluster-1',
        submissions: [{ evaluation: 'evaluation-1', input: 'sha256:input-1', blanks: [], by, moment: day }],
        taken: [],
        findings: [],
        returns: [],
      },
      event: { type: 'application.submitted', by, moment: day, submission },
    });
  });

  test.each([
    ['2023-04-23', 'ROUND_NOT_YET_OPEN'],
    ['2023-04-24', undefined],
    ['2023-06-05', undefined],
    ['2023-06-06', 'ROUND_CLOSED'],
  ])('on %s: %s', (date, code) => {
    expect(submit(draft, facts, on(date))).toMatchObject(code === undefined ? { next: {} } : { refused: { code } });
  });

  test('refuses items without a figure and without a reason, by name', () => {
    const blanks = [
      { item: 'profile/exports', reason: '  ' },
      { item: 'profile/profit', reason: '企业未报' },
    ];
    expect(submit(draft, { ...facts, blanks }, day)).toEqual({
      refused: { code: 'SUBMISSION_BLANKS_UNEXPLAINED', items: ['profile/exports'] },
    });
  });

  test('takes items without a figure that have a reason', () => {
    const blanks = [{ item: 'profile/exports', reason: '无出口' }];
    expect(submit(draft, { ...facts, blanks }, day)).toMatchObject({ next: { submissions: [{ blanks }] } });
  });

  test('refuses a cluster that an incident bars on the day', () => {
    const incident = anIncident();
    expect(submit(draft, { ...facts, incidents: [incident] }, day)).toEqual({
      refused: { code: 'CLUSTER_NOT_ELIGIBLE', on: '2023-05-10', problems: [{ incident, why: 'bars' }] },
    });
  });

  test('refuses one that was handed in already', () => {
    expect(submit(anApplication('submission', procedure), facts, day)).toEqual({
      refused: { code: 'APPLICATION_OUT_OF_TURN', verb: 'submit', stage: 'submitted' },
    });
  });

  test('refuses another office', () => {
    expect(submit(draft, { ...facts, by: acting('operator') }, day)).toEqual({
      refused: { code: 'APPLICATION_OTHER_OFFICE', verb: 'submit', offices: [by.role] },
    });
  });

  test('refuses the office of another division', () => {
    expect(submit(draft, { ...facts, by: { ...by, division: '520325' } }, day)).toEqual({
      refused: { code: 'APPLICATION_OTHER_DIVISION', verb: 'submit', applicant: by.division },
    });
  });
});

describe.each(everyProcedure)('handing in again under $name', ({ procedure }) => {
  const office = officeAt(procedure, 'provincial-review');
  const facts = {
    by: officeAt(procedure, 'submission'),
    procedure,
    round: aRound(),
    incidents: [],
    evaluation: 'evaluation-2',
    input: 'sha256:input-2',
    blanks: [],
  };
  const before = anApplicationBefore('provincial-review', procedure);
  const findings = [
    { part: 'A', result: 'in-order' as const, comment: '' },
    { part: 'C', result: 'in-order' as const, comment: '' },
  ];
  const reopened = [{ part: 'B', items: ['profile/exports'], comment: '2022年数据与海关不符' }];
  const returned = next(
    returnApplication(before, { by: office, procedure, parts, reopened, findings }, on('2023-06-01')),
  );

  test('is possible after the window has closed: it was open when the application was first handed in', () => {
    expect(submit(returned, facts, on('2023-06-20'))).toMatchObject({ next: { stage: before.stage } });
  });

  test('goes on where it was held up, and keeps what was handed in before and why it came back', () => {
    const again = next(submit(returned, facts, on('2023-06-02')));
    expect(again).toMatchObject({
      stage: before.stage,
      taken: before.taken,
      submissions: [{ evaluation: 'evaluation-1' }, { evaluation: 'evaluation-2' }],
      returns: [{ at: 'provincial-review', reopened }],
    });
    expect(again).not.toHaveProperty('returned');
  });

  test('findings on parts that were not open again stand, those on the part that was do not', () => {
    const again = next(submit(returned, facts, on('2023-06-02')));
    expect([...new Set(again.findings.map(({ part }) => part))].sort()).toEqual(['A', 'C']);
    const onlyTheOther = { by: office, procedure, parts, findings: inOrder.filter(({ part }) => part === 'B') };
    expect(review(again, { ...onlyTheOther, opinion: '同意' }, on('2023-06-03'))).toMatchObject({
      next: { stage: 'reviewed' },
    });
    expect(review(again, { ...onlyTheOther, findings: [], opinion: '同意' }, on('2023-06-03'))).toEqual({
      refused: { code: 'FINDINGS_MISSING', step: 'provincial-review', parts: ['B'] },
    });
  });

  test('an incident since then bars it', () => {
    const incidents = [anIncident({ date: '2023-06-01' })];
    expect(submit(returned, { ...facts, incidents }, on('2023-06-02'))).toMatchObject({
      refused: { code: 'CLUSTER_NOT_ELIGIBLE' },
    });
  });
});
