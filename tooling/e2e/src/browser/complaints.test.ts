import { expect, it } from 'vitest';
import { wrongComplaints } from './complaints.ts';

it.each([
  ['a page without complaint', [], [], []],
  ['a complaint', ['console: broken'], [], ['console: broken']],
  ['a complaint that was expected', ['console: ERR_FAILED'], [/ERR_FAILED/], []],
  ['another than the one expected', ['uncaught: x'], [/ERR_FAILED/], ['uncaught: x', 'no complaint: /ERR_FAILED/']],
])('judges %s', (_what, complaints, expected, wrong) => {
  expect(wrongComplaints(complaints, expected)).toEqual(wrong);
});
