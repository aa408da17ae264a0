import { judge, judgementCases } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { collaboration } from './collaboration.ts';

test.each(judgementCases('supply-chain/collaboration-judgement'))('%s', (_, input, asked, finding) => {
  expect(judge(collaboration, input, asked)).toEqual(finding);
});
