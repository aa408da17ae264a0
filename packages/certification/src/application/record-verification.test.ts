import { describe, expect, test } from 'vitest';
import { acting, anApplication, anApplicationBefore, everyProcedure, officeAt, on, parts } from '../testing.ts';
import { recordVerification } from './record-verification.ts';

const day = on('2023-05-20');

describe.each(everyProcedure)('under $name', ({ procedure }) => {
  const by = officeAt(procedure, 'verification');
  const checks = [{ part: 'B', result: 'as-reported' as const, comment: '抽查三家企业' }];
  const facts = { by, procedure, parts, visitedOn: '2023-05-18', checks, opinion: '属实' };
  const before = anApplicationBefore('verification', procedure);

  test('records a visit that found what was reported', () => {
    const record = { visitedOn: '2023-05-18', checks, opinion: '属实' };
    expect(recordVerification(before, facts, day)).toMatchObject({
      next: { stage: 'verified', taken: [...before.taken, { step: 'verification', by, moment: day, ...record }] },
      event: { type: 'application.verified', by, moment: day, record },
    });
  });

  test.each([
    ['the day before it was handed in', '2023-05-09', false],
    ['the day on which it was handed in', '2023-05-10', true],
    ['the day on which it is recorded', '2023-05-20', true],
    ['the day after', '2023-05-21', false],
    ['no day at all', '2023-05-1', false],
  ])('a visit on %s, %s: %s', (_when, visitedOn, taken) => {
    expect(recordVerification(before, { ...facts, visitedOn }, day)).toMatchObject(
      taken
        ? { next: { stage: 'verified' } }
        : {
            refused: { code: 'VERIFICATION_OUTSIDE_ITS_TIME', visitedOn, from: '2023-05-10', to: '2023-05-20' },
          },
    );
  });

  test('refuses a visit that checked nothing', () => {
    expect(recordVerification(before, { ...facts, checks: [] }, day)).toEqual({
      refused: { code: 'VERIFICATION_CHECKS_NOTHING' },
    });
  });

  test('refuses a part that the form does not have', () => {
    const unknown = [{ part: 'Z', result: 'as-reported' as const, comment: '' }];
    expect(recordVerification(before, { ...facts, checks: unknown }, day)).toEqual({
      refused: { code: 'PART_UNKNOWN', part: 'Z' },
    });
  });

  test('does not pass over what differs on site', () => {
    const differing = [...checks, { part: 'C', result: 'differs' as const, comment: '设备已停用' }];
    expect(recordVerification(before, { ...facts, checks: differing }, day)).toEqual({
      refused: { code: 'FINDINGS_DOUBTFUL', step: 'verification', parts: ['C'] },
    });
  });

  test('does not pass over a line of the checklist that differs', () => {
    const line = { item: 'digital/platform', comment: '未接入', photos: [] };
    const checked = (result: 'as-reported' | 'differs') => ({
      ...facts,
      checks: [{ part: 'B', result: 'as-reported' as const, comment: '', items: [{ ...line, result }] }],
    });
    expect(recordVerification(before, checked('differs'), day)).toEqual({
      refused: { code: 'FINDINGS_DOUBTFUL', step: 'verification', parts: ['B'] },
    });
    expect(recordVerification(before, checked('as-reported'), day)).toMatchObject({ next: { stage: 'verified' } });
  });

  test('refuses without an opinion', () => {
    expect(recordVerification(before, { ...facts, opinion: ' ' }, day)).toEqual({
      refused: { code: 'APPLICATION_REASON_MISSING', verb: 'recordVerification' },
    });
  });

  test('refuses before its turn, and another office', () => {
    expect(recordVerification(anApplication('submission', procedure), facts, day)).toMatchObject({
      refused: { code: 'APPLICATION_OUT_OF_TURN', stage: 'submitted' },
    });
    expect(recordVerification(before, { ...facts, by: acting('expert') }, day)).toMatchObject({
      refused: { code: 'APPLICATION_OTHER_OFFICE' },
    });
  });
});
