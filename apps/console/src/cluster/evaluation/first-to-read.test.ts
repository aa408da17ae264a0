import { expect, test } from 'vitest';
import { firstToRead } from './first-to-read.ts';

test('opens on the first shortfall, whatever stands before it', () => {
  expect(firstToRead([{ verdict: 'met' }, { verdict: 'no_data' }, { verdict: 'not_met' }])).toEqual({
    verdict: 'not_met',
  });
});

test('opens on the first criterion when all are alike', () => {
  const criteria = [
    { verdict: 'met', title: '核心竞争力' },
    { verdict: 'met', title: '绿色化发展' },
  ] as const;
  expect(firstToRead(criteria)).toBe(criteria[0]);
});

test('has nothing to open where there are no criteria', () => {
  expect(firstToRead([])).toBeUndefined();
});
