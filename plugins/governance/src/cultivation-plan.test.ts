import { aCase, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { cultivationPlan } from './cultivation-plan.ts';

const declaration = 'governance/cultivation-plan-declaration';

test.each([
  ['a filed plan holds', aCase({ once: { [declaration]: true } }), { shows: 'yes', verdict: 'met' }],
  [
    'a cluster declared to be without a plan does not hold',
    aCase({ once: { [declaration]: false } }),
    { shows: 'no', verdict: 'not-met' },
  ],
  ['no declaration is missing data', aCase(), { shows: `missing ${declaration}`, verdict: 'no-data' }],
])('%s', (_, input, finding) => {
  expect(judge(cultivationPlan, input)).toEqual(finding);
});
