import { growthCases, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { exportGrowth } from './export-growth.ts';

test.each(growthCases('profile/exports'))('%s', (_, input, asked, finding) => {
  expect(judge(exportGrowth, input, asked)).toEqual(finding);
});
