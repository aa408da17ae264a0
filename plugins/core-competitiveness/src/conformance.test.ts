import { conformanceProblems } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { criterion } from './index.ts';

test('the package keeps the rules of criterion packages', async () => {
  expect(await conformanceProblems(criterion, new URL('..', import.meta.url))).toEqual([]);
});
