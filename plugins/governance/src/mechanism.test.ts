import { judge, judgementCases } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { mechanism } from './mechanism.ts';

test.each(judgementCases('governance/mechanism-judgement'))('%s', (_, input, asked, finding) => {
  expect(judge(mechanism, input, asked)).toEqual(finding);
});
