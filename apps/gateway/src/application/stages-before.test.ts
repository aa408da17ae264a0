import { guizhouExerciseProcedure } from '@qunxing/standards';
import { expect, test } from 'vitest';
import { stagesBefore } from './stages-before.ts';

test.each([
  ['acceptance', ['submitted']],
  ['expert-review', ['reviewed', 'spot-checked']],
  ['public-notice', ['selected']],
  ['submission', []],
] as const)('%s comes after %s', (step, stages) => {
  expect(stagesBefore(guizhouExerciseProcedure, step)).toEqual(stages);
});
