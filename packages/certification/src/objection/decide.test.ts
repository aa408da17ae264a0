import { describe, expect, test } from 'vitest';
import { acting, aProcedure, next, on } from '../testing.ts';
import { decideObjection } from './decide.ts';
import { judgeAdmissibility } from './judge-admissibility.ts';
import { anObjection } from './testing.ts';

const by = acting('province');
const procedure = aProcedure();
const admitted = next(judgeAdmissibility(anObjection(), { by, procedure }, on('2023-08-02')));
const facts = { by, procedure, outcome: 'dismissed', reason: '经核查，产值无重复' } as const;
const day = on('2023-08-03');

test.each(['upheld', 'dismissed'] as const)('an objection is %s, with the reason', (outcome) => {
  expect(decideObjection(admitted, { ...facts, outcome }, day)).toMatchObject({
    next: { stage: outcome, decided: { by, moment: day, reason: facts.reason } },
    event: { type: `objection.${outcome}`, reason: facts.reason },
  });
});

describe('refuses', () => {
  test.each([
    ['no reason', { reason: ' ' }, 'LIST_REASON_MISSING'],
    ['another office', { by: acting('expert') }, 'LIST_OTHER_OFFICE'],
  ])('%s', (_what, other, code) => {
    expect(decideObjection(admitted, { ...facts, ...other }, day)).toMatchObject({ refused: { code } });
  });

  test('one whose admissibility nobody has judged, and a second decision', () => {
    expect(decideObjection(anObjection(), facts, day)).toEqual({
      refused: { code: 'OBJECTION_OUT_OF_TURN', stage: 'filed' },
    });
    expect(decideObjection(next(decideObjection(admitted, facts, day)), facts, day)).toEqual({
      refused: { code: 'OBJECTION_OUT_OF_TURN', stage: 'dismissed' },
    });
  });
});
