import { adoptionCases, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { softwareAdoption } from './software-adoption.ts';

test.each(adoptionCases('digital/software-use', 'profile/size-class'))('%s', (_, input, asked, finding) => {
  expect(judge(softwareAdoption, input, asked)).toEqual(finding);
});
