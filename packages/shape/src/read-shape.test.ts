import { expect, it } from 'vitest';
import { z } from 'zod';
import { readShape } from './read-shape.ts';
import { foreignWords } from './testing.ts';

it.each<[string, z.ZodType, unknown, string]>([
  ['an empty text', z.string().min(1), '', 'must not be empty.'],
  ['a short text', z.string().min(3), 'a', 'must have at least 3 characters.'],
  ['a long text', z.string().max(2), 'abc', 'must have at most 2 characters; shorten it.'],
  ['a small number', z.number().min(0), -1, 'must be at least 0.'],
  ['a large number', z.number().max(100), 101, 'must be at most 100.'],
  ['a broken number', z.int(), 1.5, 'must be a whole number.'],
  ['a short list', z.array(z.string()).min(2), ['a'], 'must have at least 2 of them.'],
  ['no text', z.string(), 1, 'must be text.'],
  ['no truth', z.boolean(), 'yes', 'must be true or false.'],
  ['no list', z.array(z.string()), 'a', 'must be a list.'],
  ['no object', z.object({}), 'a', 'must be an object.'],
  ['none of the options', z.enum(['a', 'b']), 'c', 'use one of a, b.'],
  ['an unknown name', z.strictObject({}), { x: 1 }, 'no such name is known; remove or correct it.'],
  ['a text of another form', z.iso.date(), 'today', 'is not valid; check and correct it.'],
])('%s is refused in words of ours in both languages', (_what, shape, given, sentence) => {
  const read = readShape(shape, given);
  const [issue] = 'issues' in read ? read.issues : [];
  expect(issue?.en).toBe(sentence);
  expect(issue?.zh).toMatch(/^[^A-Za-z]*(?:a、b)?。$/);
  expect(issue?.zh).not.toMatch(foreignWords);
});
