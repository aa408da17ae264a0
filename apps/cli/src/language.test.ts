import { expect, it } from 'vitest';
import { inLanguage, languageOf } from './language.ts';

it.each([
  [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
  [{ LANG: 'en_US.UTF-8' }, 'en'],
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'C.UTF-8' }, 'both'],
  [{}, 'both'],
])('the language of %j is %s', (environment, language) => {
  expect(languageOf(environment)).toBe(language);
});

it.each([
  ['zh-CN', '集群'],
  ['en', 'cluster'],
  ['both', '集群 · cluster'],
] as const)('a text in %s is %s', (language, said) => {
  expect(inLanguage({ 'zh-CN': '集群', en: 'cluster' }, language)).toBe(said);
});

it('what is the same in both languages is said once', () => {
  expect(inLanguage({ 'zh-CN': '1/2', en: '1/2' }, 'both')).toBe('1/2');
});
