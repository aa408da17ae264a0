import { adoptionCases, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { platformAdoption } from './platform-adoption.ts';

test.each(adoptionCases('digital/platform-use', 'profile/size-class'))('%s', (_, input, asked, finding) => {
  expect(judge(platformAdoption, input, asked)).toEqual(finding);
});
