import { expect, test } from 'vitest';
import { phrasesIn } from './words.ts';

test('splits a counted phrase into the English forms and keeps one Chinese form', () => {
  const words = { total: { zh: '共 {{count}} 个', en: { one: '{{count}} cluster', other: '{{count}} clusters' } } };
  expect(phrasesIn('en', words)).toEqual({ total_one: '{{count}} cluster', total_other: '{{count}} clusters' });
  expect(phrasesIn('zh-CN', words)).toEqual({ total_other: '共 {{count}} 个' });
});
