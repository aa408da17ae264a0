import { expect, it } from 'vitest';
import { aCase, aRoster } from '../testing/trial.ts';
import { withRosters } from './with-rosters.ts';

it('a roster takes the place of that of its year, unless the case is judged at an earlier one', () => {
  const [before, typed] = [aRoster(['A', 'small', '70']), aRoster(['A', 'small', '70'], ['B', 'large', '30'])];
  const input = aCase({ roster: { y2021: before, y2022: before } });
  expect(withRosters(input, { y2022: typed }).roster).toEqual({ y2021: before, y2022: typed });
  expect(withRosters(input, { y2023: typed })).toEqual(input);
});
