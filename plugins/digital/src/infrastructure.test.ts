import { judge, judgementCases } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { infrastructure } from './infrastructure.ts';

test.each(judgementCases('digital/infrastructure-judgement'))('%s', (_, input, asked, finding) => {
  expect(judge(infrastructure, input, asked)).toEqual(finding);
});
