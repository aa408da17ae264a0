import { describe, expect, test } from 'vitest';
import { figureConcepts, figureScopes } from './figure-basis.ts';
import { profileItems } from './profile-items.ts';

const ids = new Set(profileItems.map((item) => item.id));
const concepts = new Set<string>(figureConcepts.map((concept) => concept.id));
const scopes = new Set<string>(figureScopes.map((scope) => scope.id));

test('every item of the profile has an id of its own under profile/', () => {
  expect(ids.size).toBe(profileItems.length);
  expect([...ids].filter((id) => !/^profile\/[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
});

describe.each(profileItems.map((item) => ({ id: item.id, item })))('$id', ({ item }) => {
  test('accepts figures of a concept and scope that are listed', () => {
    if (item.kind !== 'number') return;
    expect(concepts).toContain(item.concept);
    expect(scopes).toContain(item.scope);
  });

  test('is checked against items that exist', () => {
    const named = (item.checks ?? []).flatMap((check) =>
      check.check === 'at-most-item' ? [check.item] : check.check === 'sums-to' ? check.items : [],
    );
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('says in both languages what to fill in', () => {
    for (const text of [item.title, item.help]) {
      expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/[A-Za-z]/);
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

test('only a profit can be negative', () => {
  const numbers = profileItems.filter((item) => item.kind === 'number');
  expect(numbers.filter((item) => item.least !== '0').map((item) => item.id)).toEqual(['profile/profit']);
});
