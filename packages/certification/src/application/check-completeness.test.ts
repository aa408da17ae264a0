import { describe, expect, test } from 'vitest';
import { acting, anApplication, anApplicationBefore, everyProcedure, officeAt, on } from '../testing.ts';
import { checkCompleteness } from './check-completeness.ts';

const day = on('2023-06-07');

describe.each(everyProcedure)('under $name', ({ procedure }) => {
  const by = officeAt(procedure, 'completeness-check');
  const facts = { by, procedure, comment: '' };
  const before = anApplicationBefore('completeness-check', procedure);

  test('finds the file complete', () => {
    expect(checkCompleteness(before, facts, day)).toMatchObject({
      next: {
        stage: 'complete',
        taken: [...before.taken, { step: 'completeness-check', by, moment: day, comment: '' }],
      },
      event: { type: 'application.checked-for-completeness', by, moment: day, comment: '' },
    });
  });

  test('refuses a second time', () => {
    expect(checkCompleteness(anApplication('completeness-check', procedure), facts, day)).toEqual({
      refused: { code: 'APPLICATION_OUT_OF_TURN', verb: 'checkCompleteness', stage: 'complete' },
    });
  });

  test('refuses another office', () => {
    expect(checkCompleteness(before, { ...facts, by: acting('county') }, day)).toEqual({
      refused: { code: 'APPLICATION_OTHER_OFFICE', verb: 'checkCompleteness', offices: ['centre'] },
    });
  });
});
