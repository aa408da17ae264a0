import { expect, test } from 'vitest';
import { newDraft, progressOf } from './aspects-draft.ts';

const parts = [{ key: 'innovation' }, { key: 'green' }, { key: 'digital' }];
const standing = [
  { part: { key: 'innovation' }, result: 'in-order' },
  { part: { key: 'green' }, result: 'doubtful' },
];
const found = (result: 'in_order' | 'reopened') => ({ result, comment: '' });

test('what was found before counts', () => {
  expect(progressOf(parts, newDraft, standing)).toEqual({ done: 2, reopened: 0, doubtful: 1 });
});

test('what is found now goes before what was found before', () => {
  const draft = { ...newDraft, findings: { green: found('in_order'), digital: found('reopened') } };
  expect(progressOf(parts, draft, standing)).toEqual({ done: 3, reopened: 1, doubtful: 0 });
});
