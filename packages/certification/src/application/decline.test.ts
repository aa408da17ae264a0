import { describe, expect, test } from 'vitest';
import { aDraft, anApplicationBefore, everyProcedure, next, officeAt, on } from '../testing.ts';
import { decline } from './decline.ts';

const day = on('2023-05-20');

describe.each(everyProcedure)('under $name', ({ procedure }) => {
  const by = officeAt(procedure, 'acceptance');
  const facts = { by, procedure, reason: '主导产业不符合产业政策' };
  const before = anApplicationBefore('acceptance', procedure);

  test('ends an application at the step that is about to be taken', () => {
    expect(decline(before, facts, day)).toEqual({
      next: { ...before, stage: 'declined', declined: { by, moment: day, at: 'acceptance', reason: facts.reason } },
      event: { type: 'application.declined', by, moment: day, at: 'acceptance', reason: facts.reason },
    });
  });

  test('refuses without a reason', () => {
    expect(decline(before, { ...facts, reason: '' }, day)).toEqual({
      refused: { code: 'APPLICATION_REASON_MISSING', verb: 'decline' },
    });
  });

  test('refuses a draft, which nobody has seen', () => {
    expect(decline(aDraft({ procedure }), facts, day)).toEqual({
      refused: { code: 'APPLICATION_OUT_OF_TURN', verb: 'decline', stage: 'drafting' },
    });
  });

  test('refuses a second time', () => {
    expect(decline(next(decline(before, facts, day)), facts, day)).toEqual({
      refused: { code: 'APPLICATION_OUT_OF_TURN', verb: 'decline', stage: 'declined' },
    });
  });

  test('refuses who handed it in', () => {
    const { account } = officeAt(procedure, 'submission');
    expect(decline(before, { ...facts, by: { ...by, account } }, day)).toEqual({
      refused: { code: 'APPLICATION_OWN_SUBMISSION', verb: 'decline' },
    });
  });
});
