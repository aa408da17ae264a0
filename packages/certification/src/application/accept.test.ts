import { describe, expect, test } from 'vitest';
import { acting, anApplication, anApplicationBefore, everyProcedure, officeAt, on } from '../testing.ts';
import { accept } from './accept.ts';

const day = on('2023-05-11');

describe.each(everyProcedure)('under $name', ({ procedure }) => {
  const by = officeAt(procedure, 'acceptance');
  const facts = { by, procedure, comment: '材料齐全' };
  const submitted = anApplicationBefore('acceptance', procedure);

  test('takes up what was handed in, and leaves it as it is', () => {
    expect(accept(submitted, facts, day)).toEqual({
      next: {
        ...submitted,
        stage: 'accepted',
        taken: [...submitted.taken, { step: 'acceptance', by, moment: day, comment: '材料齐全' }],
      },
      event: { type: 'application.accepted', by, moment: day, comment: '材料齐全' },
    });
  });

  test('refuses a second time', () => {
    expect(accept(anApplication('acceptance', procedure), facts, day)).toEqual({
      refused: { code: 'APPLICATION_OUT_OF_TURN', verb: 'accept', stage: 'accepted' },
    });
  });

  test('refuses another office, and names whose turn it is', () => {
    expect(accept(submitted, { ...facts, by: acting('expert') }, day)).toEqual({
      refused: { code: 'APPLICATION_OTHER_OFFICE', verb: 'accept', offices: [by.role] },
    });
  });

  test.each(['520500', '530000', null])('refuses the office of %s', (division) => {
    expect(accept(submitted, { ...facts, by: { ...by, division } }, day)).toEqual({
      refused: { code: 'APPLICATION_OTHER_DIVISION', verb: 'accept', applicant: submitted.applicant },
    });
  });

  test('refuses who handed it in, in whatever role, and takes a colleague', () => {
    const { account } = officeAt(procedure, 'submission');
    expect(accept(submitted, { ...facts, by: { ...by, account } }, day)).toEqual({
      refused: { code: 'APPLICATION_OWN_SUBMISSION', verb: 'accept' },
    });
    expect(accept(submitted, { ...facts, by: { ...by, account: 'another' } }, day)).toMatchObject({
      next: { stage: 'accepted' },
    });
  });
});
