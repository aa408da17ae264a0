import { describe, expect, test } from 'vitest';
import { acting, aDraft, anApplication, anApplicationBefore, everyProcedure, next, officeAt, on } from '../testing.ts';
import { withdraw } from './withdraw.ts';

const day = on('2023-06-01');

describe.each(everyProcedure)('under $name', ({ procedure }) => {
  const by = officeAt(procedure, 'submission');
  const facts = { by, procedure, reason: '申报主体变更' };

  test('takes back a draft', () => {
    const draft = aDraft({ procedure });
    expect(withdraw(draft, facts, day)).toMatchObject({
      next: { stage: 'withdrawn', withdrawn: { by, moment: day, reason: '申报主体变更' }, from: draft },
      event: { type: 'application.withdrawn', reason: '申报主体变更' },
    });
  });

  test('takes back what waits for the meeting', () => {
    const waiting = anApplicationBefore('deliberation', procedure);
    expect(withdraw(waiting, facts, day)).toMatchObject({ next: { stage: 'withdrawn', from: waiting } });
  });

  test('refuses once the meeting has decided', () => {
    expect(withdraw(anApplication('deliberation', procedure), facts, day)).toEqual({
      refused: { code: 'APPLICATION_OUT_OF_TURN', verb: 'withdraw', stage: 'selected' },
    });
  });

  test('refuses a second time', () => {
    const withdrawn = next(withdraw(aDraft({ procedure }), facts, day));
    expect(withdraw(withdrawn, facts, day)).toEqual({
      refused: { code: 'APPLICATION_OUT_OF_TURN', verb: 'withdraw', stage: 'withdrawn' },
    });
  });

  test('refuses without a reason', () => {
    expect(withdraw(aDraft({ procedure }), { ...facts, reason: ' ' }, day)).toEqual({
      refused: { code: 'APPLICATION_REASON_MISSING', verb: 'withdraw' },
    });
  });

  test('refuses another office and another division', () => {
    const application = anApplication('submission', procedure);
    expect(withdraw(application, { ...facts, by: acting('province') }, day)).toMatchObject({
      refused: { code: 'APPLICATION_OTHER_OFFICE' },
    });
    expect(withdraw(application, { ...facts, by: { ...by, division: '520500' } }, day)).toMatchObject({
      refused: { code: 'APPLICATION_OTHER_DIVISION' },
    });
  });
});
