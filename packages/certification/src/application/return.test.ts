import { describe, expect, test } from 'vitest';
import { acting, anApplicationBefore, everyProcedure, next, officeAt, on, parts } from '../testing.ts';
import { returnApplication } from './return.ts';

const day = on('2023-05-20');

describe.each(everyProcedure)('under $name', ({ procedure }) => {
  const by = officeAt(procedure, 'provincial-review');
  const before = anApplicationBefore('provincial-review', procedure);
  const reopened = [{ part: 'B', items: [], comment: '2022年产值与统计部门不一致' }];
  const findings = [{ part: 'A', result: 'in-order' as const, comment: '' }];
  const facts = { by, procedure, parts, reopened, findings };

  test('opens what it names again, and keeps the findings on the rest', () => {
    const found = { ...findings[0], step: 'provincial-review', by, moment: day };
    expect(returnApplication(before, facts, day)).toEqual({
      next: {
        ...before,
        stage: 'returned',
        findings: [...before.findings, found],
        returned: { by, moment: day, at: 'provincial-review', reopened },
      },
      event: {
        type: 'application.returned',
        by,
        moment: day,
        at: 'provincial-review',
        reopened,
        findings: [found],
      },
    });
  });

  test('names at least one part', () => {
    expect(returnApplication(before, { ...facts, reopened: [] }, day)).toEqual({
      refused: { code: 'RETURN_NAMES_NOTHING' },
    });
  });

  test('says what is asked about each part', () => {
    const silent = [...reopened, { part: 'C', items: [], comment: '' }];
    expect(returnApplication(before, { ...facts, reopened: silent }, day)).toEqual({
      refused: { code: 'RETURN_WITHOUT_COMMENT', part: 'C' },
    });
  });

  test.each([
    ['reopens', { reopened: [{ part: 'Z', items: [], comment: '?' }] }],
    ['finds something about', { findings: [{ part: 'Z', result: 'in-order' as const, comment: '' }] }],
  ])('refuses one that %s a part that the form does not have', (_what, other) => {
    expect(returnApplication(before, { ...facts, ...other }, day)).toEqual({
      refused: { code: 'PART_UNKNOWN', part: 'Z' },
    });
  });

  test('refuses a second time, and the applicant', () => {
    const returned = next(returnApplication(before, facts, day));
    expect(returnApplication(returned, facts, day)).toEqual({
      refused: { code: 'APPLICATION_OUT_OF_TURN', verb: 'return', stage: 'returned' },
    });
    expect(returnApplication(before, { ...facts, by: officeAt(procedure, 'submission') }, day)).toMatchObject({
      refused: { code: 'APPLICATION_OTHER_OFFICE', verb: 'return' },
    });
  });

  test('refuses the office whose step was already taken', () => {
    expect(returnApplication(before, { ...facts, by: acting('centre') }, day)).toMatchObject({
      refused: { code: 'APPLICATION_OTHER_OFFICE', offices: expect.not.arrayContaining(['centre']) },
    });
  });
});
