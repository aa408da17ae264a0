import { aCase, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { clusterBrand } from './cluster-brand.ts';

const declaration = 'core-competitiveness/cluster-brand-declaration';

test.each([
  ['a declared brand holds', aCase({ once: { [declaration]: true } }), { shows: 'yes', verdict: 'met' }],
  [
    'a cluster declared to be without a brand does not hold',
    aCase({ once: { [declaration]: false } }),
    { shows: 'no', verdict: 'not-met' },
  ],
  ['no declaration is missing data', aCase(), { shows: `missing ${declaration}`, verdict: 'no-data' }],
])('%s', (_, input, finding) => {
  expect(judge(clusterBrand, input)).toEqual(finding);
});
