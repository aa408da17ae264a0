import { expect, it } from 'vitest';
import { acting, aDraft, anApplication, aProcedure } from '../testing.ts';
import type { Application } from './application.ts';
import { possibleFor } from './possible-for.ts';

const verbs = (application: Application, ...by: Parameters<typeof acting>) =>
  possibleFor(application, aProcedure(), acting(...by)).map(({ verb }) => verb);

it('the county may hand in its draft or take it back, and nobody else may do anything with it', () => {
  expect(verbs(aDraft(), 'county')).toEqual(['submit', 'withdraw']);
  expect(verbs(aDraft(), 'county', { division: '520325' })).toEqual([]);
  expect(verbs(aDraft(), 'prefecture')).toEqual([]);
});

it('the prefecture may take up, return or decline what a county of its own handed in, and not what its officer did', () => {
  const submitted = anApplication('submission');
  expect(verbs(submitted, 'prefecture')).toEqual(['accept', 'return', 'decline']);
  expect(verbs(submitted, 'prefecture', { division: '520100' })).toEqual([]);
  expect(verbs(submitted, 'prefecture', { account: 'county-1' })).toEqual([]);
  expect(verbs(submitted, 'county')).toEqual(['withdraw']);
});
