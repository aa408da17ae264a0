import { acting, anApplication, aProcedure, known, next, on } from '../testing.ts';
import { type OrderSpotCheckFacts, orderSpotCheck } from './order.ts';
import type { OrderedSpotCheck } from './spot-check.ts';

/** Three applications, two of them drawn for a spot check on 1 July 2023. */
export const aSpotCheck = (other: Partial<OrderSpotCheckFacts> = {}): OrderedSpotCheck => {
  const reviewed = anApplication('provincial-review');
  const candidates = [1, 2, 3].map((number) => ({
    application: known(reviewed, `application-${number}`),
    risk: 1,
    reasons: [],
  }));
  const facts = { id: 'spot-check-1', by: acting('province'), procedure: aProcedure(), round: 'round-2023' };
  return next(orderSpotCheck({ ...facts, seed: '20230701', count: 2, candidates, ...other }, on('2023-07-01')));
};
