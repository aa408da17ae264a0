import { growthCases, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { inventionPatentGrowth } from './invention-patent-growth.ts';

test.each(growthCases('profile/invention-patents'))('%s', (_, input, asked, finding) => {
  expect(judge(inventionPatentGrowth, input, asked)).toEqual(finding);
});
