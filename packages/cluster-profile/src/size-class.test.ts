import { expect, test } from 'vitest';
import { isSme, sizeClasses } from './size-class.ts';

test('medium, small and micro enterprises are SMEs, large ones are not', () => {
  expect(isSme.expression).toEqual({
    node: 'is',
    of: { node: 'item', item: 'profile/size-class' },
    values: ['medium', 'small', 'micro'],
  });
  expect(sizeClasses.map((option) => option.value)).toEqual(['large', 'medium', 'small', 'micro']);
});
