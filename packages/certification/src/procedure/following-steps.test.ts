import { expect, test } from 'vitest';
import { aProcedure, associationProcedure } from '../testing.ts';
import { followingSteps } from './following-steps.ts';

const names = (steps: ReturnType<typeof followingSteps>) => steps.map(({ stage }) => stage);

test.each([
  [[], ['submission']],
  [['submission'], ['acceptance']],
  [
    ['submission', 'acceptance', 'provincial-review'],
    ['spot-check', 'expert-review'],
  ],
  [['submission', 'spot-check'], ['expert-review']],
  [['submission', 'announcement'], []],
] as const)('after %j come %j', (taken, following) => {
  expect(names(followingSteps(aProcedure(), taken))).toEqual(following);
});

test('a step that was passed over does not come back', () => {
  expect(names(followingSteps(associationProcedure, ['submission', 'acceptance']))).toEqual([
    'verification',
    'provincial-review',
  ]);
  expect(names(followingSteps(associationProcedure, ['submission', 'acceptance', 'provincial-review']))).toEqual([
    'expert-review',
  ]);
});
