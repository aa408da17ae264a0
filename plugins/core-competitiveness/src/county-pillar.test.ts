import { aCase, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { countyPillar } from './county-pillar.ts';

const declaration = 'core-competitiveness/county-pillar-declaration';

test.each([
  ['a declared pillar industry holds', aCase({ once: { [declaration]: true } }), { shows: 'yes', verdict: 'met' }],
  [
    'an industry declared to be neither pillar nor speciality does not hold',
    aCase({ once: { [declaration]: false } }),
    { shows: 'no', verdict: 'not-met' },
  ],
  ['no declaration is missing data', aCase(), { shows: `missing ${declaration}`, verdict: 'no-data' }],
])('%s', (_, input, finding) => {
  expect(judge(countyPillar, input)).toEqual(finding);
});
