import { growthCases, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { outputGrowth } from './output-growth.ts';

test.each(growthCases('profile/gross-output'))('%s', (_, input, asked, finding) => {
  expect(judge(outputGrowth, input, asked)).toEqual(finding);
});
