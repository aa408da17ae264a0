import { expect, test } from 'vitest';
import { daysSince } from './days-since.ts';

test('a day begins at midnight in Beijing, wherever the browser stands', () => {
  const now = new Date('2026-11-23T16:00:00Z');
  expect(daysSince('2026-11-23T15:59:59Z', now)).toBe(1);
  expect(daysSince('2026-11-23T16:00:00Z', now)).toBe(0);
});
