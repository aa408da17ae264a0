import { judge, judgementCases } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { keyLinkCapacity } from './key-link-capacity.ts';

test.each(judgementCases('supply-chain/key-link-judgement'))('%s', (_, input, asked, finding) => {
  expect(judge(keyLinkCapacity, input, asked)).toEqual(finding);
});
