import { expect, test } from 'vitest';
import { acting, anApplicationBefore, anIncident, aProcedure, aRound, known, on } from '../testing.ts';
import { freeingMembers } from './freeing.ts';
import { aRecommendationList } from './testing.ts';

const procedure = aProcedure();
const facts = {
  by: acting('prefecture'),
  procedure,
  round: aRound(),
  application: known(anApplicationBefore('recommendation', procedure), 'application-9'),
  incidents: [],
  niche: 'a niche of its own',
};
const day = on('2023-05-17');

test.each([
  ['nobody while a place is free', 4, {}, []],
  ['any member when the places are taken', 5, {}, [1, 2, 3, 4, 5]],
  ['the one that has the niche', 3, { niche: 'niche 2' }, [2]],
  ['the one that has the niche, when the places are taken too', 5, { niche: 'niche 2' }, [2]],
  ['nobody when the cluster is not eligible', 5, { incidents: [anIncident()] }, []],
])('%s', (_what, members, other, numbers) => {
  expect(freeingMembers(aRecommendationList(members), { ...facts, ...other }, day)).toEqual(
    numbers.map((number) => `application-${number}`),
  );
});
