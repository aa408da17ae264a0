import type { Act, Seat } from '@qunxing/certification';
import type { Role } from '@qunxing/database';
import { describe, expect, it } from 'vitest';
import { seesJudgements, seesPanels, seesWhoJudges } from './sees-judgements.ts';

const act: Act = {
  by: { account: 'one', role: 'expert', division: null },
  moment: { at: '2026-03-02T01:00:00Z', on: '2026-03-02' },
};
const judged = (expert: string): Seat => ({ expert, state: { is: 'judged', judgements: [], ...act } });
const assigned = (expert: string): Seat => ({ expert, state: { is: 'assigned' } });
const recused = (expert: string): Seat => ({ expert, state: { is: 'recused', reason: '曾任顾问', ...act } });

describe('what one expert sees of another’s judgements', () => {
  it.each([
    ['nothing before they handed in their own', [assigned('one'), judged('two')], false],
    ['all of it afterwards', [judged('one'), judged('two')], true],
    ['nothing once they recused', [recused('one'), judged('two')], false],
    ['nothing of a panel that they are not on', [judged('two'), judged('three')], false],
  ])('is %s', (_what, seats, seen) => {
    expect(seesJudgements({ id: 'one', role: 'expert' }, { seats }, 'two')).toBe(seen);
    expect(seesJudgements({ id: 'one', role: 'expert' }, { seats }, 'one')).toBe(true);
  });
});

it.each([
  ['province', true],
  ['auditor', true],
  ['expert', false],
  ['county', false],
  ['prefecture', false],
  ['centre', false],
  ['operator', false],
] as const satisfies readonly (readonly [Role, boolean])[])('the %s learns who judges: %s', (role, seen) => {
  expect(seesWhoJudges({ role })).toBe(seen);
  expect(seesPanels({ role })).toBe(seen || role === 'expert');
  expect(seesJudgements({ id: 'x', role }, { seats: [assigned('x'), judged('two')] }, 'two')).toBe(seen);
});
