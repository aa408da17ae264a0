import { aCase, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { sharing } from './sharing.ts';

const declared = (equipment: boolean, logistics: boolean, storage: boolean, staff: boolean, design?: boolean) =>
  aCase({
    once: {
      'supply-chain/equipment-sharing-declaration': equipment,
      'supply-chain/logistics-sharing-declaration': logistics,
      'supply-chain/storage-sharing-declaration': storage,
      'supply-chain/staff-sharing-declaration': staff,
      ...(design !== undefined && { 'supply-chain/design-sharing-declaration': design }),
    },
  });

test.each([
  ['all five', declared(true, true, true, true, true), { shows: '5 项', verdict: 'met' }],
  ['exactly three', declared(true, false, true, false, true), { shows: '3 项', verdict: 'met' }],
  ['one too few', declared(true, false, true, false, false), { shows: '2 项', verdict: 'not-met' }],
  ['none', declared(false, false, false, false, false), { shows: '0 项', verdict: 'not-met' }],
  [
    'one not declared',
    declared(true, true, true, true),
    { shows: 'missing supply-chain/design-sharing-declaration', verdict: 'no-data' },
  ],
])('%s, where three are asked for', (_, input, finding) => {
  expect(judge(sharing, input, { threshold: '3' })).toEqual(finding);
});
