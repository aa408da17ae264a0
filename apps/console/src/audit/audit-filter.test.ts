import { expect, test } from 'vitest';
import { type AuditFilter, conditionOf } from './audit-filter.ts';

const none: AuditFilter = { type: null, login: null, from: null, to: null, text: null, stream: null };

test('asks for days of Beijing, the last one included', () => {
  expect(conditionOf({ ...none, from: '2026-11-23', to: '2026-11-23' })).toEqual({
    ...none,
    from: '2026-11-22T16:00:00.000Z',
    to: '2026-11-23T16:00:00.000Z',
  });
});

test('leaves out what is no day', () => {
  expect(conditionOf({ ...none, login: 'county', from: 'yesterday' })).toEqual({ ...none, login: 'county' });
});
