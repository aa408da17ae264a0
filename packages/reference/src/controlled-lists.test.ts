import { expect, test } from 'vitest';
import { cultivationDirections } from './cultivation-directions.ts';
import { sixBases } from './guizhou/six-bases.ts';
import { provinces } from './provinces.ts';

test('there are six bases, six directions and 34 provincial units', () => {
  expect(Object.keys(sixBases)).toHaveLength(6);
  expect(Object.keys(cultivationDirections)).toHaveLength(6);
  expect(Object.keys(provinces)).toHaveLength(34);
});
