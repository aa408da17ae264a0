import { expect, test } from 'vitest';
import { acting, aProcedure, next, on } from '../testing.ts';
import { judgeAdmissibility } from './judge-admissibility.ts';
import { anObjection } from './testing.ts';

const facts = { by: acting('province'), procedure: aProcedure() };
const day = on('2023-08-02');

test('admits an objection', () => {
  expect(judgeAdmissibility(anObjection(), facts, day)).toMatchObject({
    next: { stage: 'admitted', admitted: { by: facts.by, moment: day } },
    event: { type: 'objection.admitted', objection: 'objection-1', application: 'application-1' },
  });
});

test('does not admit one that cannot be verified, and says why', () => {
  const inadmissible = { because: 'unverifiable', reason: '所附材料与该集群无关' } as const;
  expect(judgeAdmissibility(anObjection(), { ...facts, inadmissible }, day)).toMatchObject({
    next: { stage: 'inadmissible', rejected: inadmissible },
    event: { type: 'objection.rejected', ...inadmissible },
  });
});

test.each([
  ['no reason', { inadmissible: { because: 'unverifiable', reason: '' } as const }, 'LIST_REASON_MISSING'],
  ['another office', { by: acting('county') }, 'LIST_OTHER_OFFICE'],
])('refuses %s', (_what, other, code) => {
  expect(judgeAdmissibility(anObjection(), { ...facts, ...other }, day)).toMatchObject({ refused: { code } });
});

test('refuses a second time', () => {
  expect(judgeAdmissibility(next(judgeAdmissibility(anObjection(), facts, day)), facts, day)).toEqual({
    refused: { code: 'OBJECTION_OUT_OF_TURN', stage: 'admitted' },
  });
});
