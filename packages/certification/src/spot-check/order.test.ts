import { expect, test } from 'vitest';
import { acting, anApplication, aProcedure, associationProcedure, on } from '../testing.ts';
import { drawByRisk } from './draw.ts';
import { orderSpotCheck } from './order.ts';
import { aSpotCheck } from './testing.ts';

const candidate = (application = anApplication('provincial-review')) => ({ application, risk: 1, reasons: [] });
const facts = {
  id: 'spot-check-1',
  by: acting('province'),
  procedure: aProcedure(),
  round: 'round-2023',
  seed: '20230701',
  count: 1,
  candidates: [candidate()],
};
const day = on('2023-07-01');

test('draws, and keeps what the draw was made with', () => {
  const spotCheck = aSpotCheck();
  const { seed, candidates, drawn } = spotCheck;
  expect(drawn).toHaveLength(2);
  expect(drawByRisk(seed, candidates, 2)).toEqual(drawn);
  expect(orderSpotCheck(facts, day)).toMatchObject({
    next: { stage: 'ordered', drawn: ['application-1'], records: [] },
    event: { type: 'spot-check.ordered', seed: '20230701', drawn: ['application-1'] },
  });
});

test.each([
  ['another office', { by: acting('prefecture') }, 'LIST_OTHER_OFFICE'],
  ['a procedure without spot checks', { procedure: associationProcedure }, 'LIST_OTHER_OFFICE'],
  ['nobody to draw', { candidates: [] }, 'LIST_EMPTY'],
  ['no seed', { seed: ' ' }, 'SPOT_CHECK_SEED_MISSING'],
  ['a draw of nobody', { count: 0 }, 'SPOT_CHECK_COUNT_WRONG'],
  ['a draw of more than there are', { count: 2 }, 'SPOT_CHECK_COUNT_WRONG'],
  ['somebody twice', { candidates: [candidate(), candidate()] }, 'MEMBER_TWICE'],
  ['what was not reviewed', { candidates: [candidate(anApplication('completeness-check'))] }, 'MEMBER_NOT_READY'],
  ['a risk of nothing', { candidates: [{ ...candidate(), risk: 0 }] }, 'SPOT_CHECK_RISK_WRONG'],
  ['a broken risk', { candidates: [{ ...candidate(), risk: 1.5 }] }, 'SPOT_CHECK_RISK_WRONG'],
  ['a risk without a reason', { candidates: [{ ...candidate(), risk: 2 }] }, 'SPOT_CHECK_RISK_UNEXPLAINED'],
])('refuses %s', (_what, other, code) => {
  expect(orderSpotCheck({ ...facts, ...other }, day)).toMatchObject({ refused: { code } });
});

test('a risk with a reason weighs', () => {
  const candidates = [{ ...candidate(), risk: 2, reasons: ['首次申报'] }];
  expect(orderSpotCheck({ ...facts, candidates }, day)).toMatchObject({ next: { candidates: [{ risk: 2 }] } });
});
