import { expect, test } from 'vitest';
import { acting, aProcedure, next, on } from '../testing.ts';
import { judge } from './judge.ts';
import { recuse } from './recuse.ts';
import { aPanel } from './testing.ts';

const day = on('2023-07-08');
const facts = { by: acting('expert'), procedure: aProcedure(), expert: 'expert-1', reason: '曾任顾问' };
const judgements = ['collaboration', 'mechanism'].map((item) => ({ item, level: 'met', reason: '见材料' }));

test.each([
  ['themselves', acting('expert')],
  ['the office that organizes the review', acting('province')],
])('an expert is taken out by %s', (_who, by) => {
  expect(recuse(aPanel(), { ...facts, by }, day)).toMatchObject({
    next: { seats: [{ state: { is: 'recused', reason: '曾任顾问', by } }, { state: { is: 'assigned' } }] },
    event: { type: 'expert-panel.recused', expert: 'expert-1', reason: '曾任顾问' },
  });
});

test.each([
  ['by another expert', { by: acting('expert', { account: 'expert-2' }) }, 'LIST_OTHER_OFFICE'],
  ['without a reason', { reason: ' ' }, 'LIST_REASON_MISSING'],
  ['who was not assigned', { by: acting('province'), expert: 'expert-9' }, 'EXPERT_NOT_ASSIGNED'],
])('not %s', (_what, other, code) => {
  expect(recuse(aPanel(), { ...facts, ...other }, day)).toMatchObject({ refused: { code } });
});

test('not twice; and who recused does not judge', () => {
  const recused = next(recuse(aPanel(), facts, day));
  const refused = { code: 'EXPERT_NOT_ASSIGNED', expert: 'expert-1' };
  expect(recuse(recused, facts, day)).toEqual({ refused });
  expect(judge(recused, { by: facts.by, judgements }, day)).toEqual({ refused });
});

test('not once they have judged: a judgement does not disappear', () => {
  const judged = next(judge(aPanel(), { by: facts.by, judgements }, day));
  expect(recuse(judged, facts, day)).toEqual({ refused: { code: 'EXPERT_HAS_JUDGED', expert: 'expert-1' } });
});
