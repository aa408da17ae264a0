import { judge, judgementCases } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { publicServices } from './public-services.ts';

test.each(judgementCases('governance/public-services-judgement'))('%s', (_, input, asked, finding) => {
  expect(judge(publicServices, input, asked)).toEqual(finding);
});
