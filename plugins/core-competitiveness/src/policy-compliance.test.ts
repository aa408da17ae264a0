import { aCase, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { policyCompliance } from './policy-compliance.ts';

const declaration = 'core-competitiveness/policy-compliance-declaration';

test.each([
  ['declared compliance holds', aCase({ once: { [declaration]: true } }), { shows: 'yes', verdict: 'met' }],
  [
    'declared non-compliance does not hold',
    aCase({ once: { [declaration]: false } }),
    { shows: 'no', verdict: 'not-met' },
  ],
  ['no declaration is missing data', aCase(), { shows: `missing ${declaration}`, verdict: 'no-data' }],
])('%s', (_, input, finding) => {
  expect(judge(policyCompliance, input)).toEqual(finding);
});
