import { expect, test } from 'vitest';
import { acting, next, on } from '../testing.ts';
import { judge } from './judge.ts';
import { aPanel } from './testing.ts';

const day = on('2023-07-08');
const judgements = [
  { item: 'collaboration', level: 'met', reason: '有联合采购平台' },
  { item: 'mechanism', level: 'partial', reason: '章程未定' },
];
const facts = { by: acting('expert'), judgements };

test('an expert judges every item', () => {
  expect(judge(aPanel(), facts, day)).toMatchObject({
    next: { seats: [{ expert: 'expert-1', state: { is: 'judged', judgements } }, { state: { is: 'assigned' } }] },
    event: { type: 'expert-panel.judged', expert: 'expert-1', judgements },
  });
});

test.each([
  ['an item left out', { judgements: judgements.slice(1) }, { code: 'JUDGEMENTS_MISSING', items: ['collaboration'] }],
  [
    'a level that the scale does not have',
    { judgements: judgements.map((one) => ({ ...one, level: 'splendid' })) },
    { code: 'JUDGEMENT_LEVEL_UNKNOWN', item: 'collaboration', level: 'splendid' },
  ],
  [
    'an item that is not to be judged',
    { judgements: [...judgements, { item: 'exports', level: 'met', reason: '?' }] },
    { code: 'JUDGEMENT_LEVEL_UNKNOWN', item: 'exports', level: 'met' },
  ],
  [
    'a level without a reason',
    { judgements: judgements.map((one) => ({ ...one, reason: '' })) },
    { code: 'JUDGEMENT_WITHOUT_REASON', item: 'collaboration' },
  ],
  [
    'somebody who was not assigned',
    { by: acting('expert', { account: 'expert-9' }) },
    { code: 'EXPERT_NOT_ASSIGNED', expert: 'expert-9' },
  ],
  ['an officer', { by: acting('province') }, { code: 'LIST_OTHER_OFFICE', step: 'expert-review', offices: ['expert'] }],
])('refuses %s', (_what, other, refused) => {
  expect(judge(aPanel(), { ...facts, ...other }, day)).toEqual({ refused });
});

test('judges once', () => {
  expect(judge(next(judge(aPanel(), facts, day)), facts, day)).toEqual({
    refused: { code: 'EXPERT_HAS_JUDGED', expert: 'expert-1' },
  });
});
