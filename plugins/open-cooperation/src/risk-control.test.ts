import { aCase, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { riskControl } from './risk-control.ts';

const declaration = 'open-cooperation/risk-control-declaration';

test.each([
  ['a declared mechanism holds', aCase({ once: { [declaration]: true } }), { shows: 'yes', verdict: 'met' }],
  [
    'a cluster declared to be without one does not hold',
    aCase({ once: { [declaration]: false } }),
    { shows: 'no', verdict: 'not-met' },
  ],
  ['no declaration is missing data', aCase(), { shows: `missing ${declaration}`, verdict: 'no-data' }],
])('%s', (_, input, finding) => {
  expect(judge(riskControl, input)).toEqual(finding);
});
