import { describe, expect, it } from 'vitest';
import { inLanguage, languageOf } from './language.ts';
import { qunxing } from './testing.ts';

it.each([
  [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
  [{ LANG: 'en_US.UTF-8' }, 'en'],
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8' }, 'zh-CN'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: '' }, 'en'],
  [{ LANG: 'C.UTF-8' }, 'both'],
  [{}, 'both'],
])('the language of %j is %s', (environment, language) => {
  expect(languageOf(['verify', 'a.json'], environment)).toBe(language);
});

it.each([
  ['verify a.json --language zh-CN', 'zh-CN'],
  ['--language=both verify a.json', 'both'],
  ['verify --language zh-CN --language both', 'both'],
  ['verify a.json --language fr', 'en'],
  ['verify a.json --language', 'en'],
])('the language of %j in an English terminal is %s', (words, language) => {
  expect(languageOf(words.split(' '), { LANG: 'en_US.UTF-8' })).toBe(language);
});

it.each([
  ['zh-CN', '集群'],
  ['en', 'cluster'],
  ['both', '集群\ncluster'],
] as const)('a text in %s is %j', (language, said) => {
  expect(inLanguage({ 'zh-CN': '集群', en: 'cluster' }, language)).toBe(said);
});

it('what is the same in both languages is said once', () => {
  expect(inLanguage({ 'zh-CN': '1/2', en: '1/2' }, 'both')).toBe('1/2');
});

describe('a command', { timeout: 60_000 }, () => {
  const [zh, en] = ['没有命令“weigh”', 'There is no command "weigh"'];
  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, [], [zh, '用法见 qunxing --help。']],
    [{ LANG: 'en_US.UTF-8' }, [], [en, 'See qunxing --help.']],
    [{ LANG: 'en_US.UTF-8' }, ['--language', 'zh-CN'], [zh, '用法见 qunxing --help。']],
    [{ LANG: 'C.UTF-8' }, [], [zh, en, '用法见 qunxing --help。', 'See qunxing --help.']],
  ] as const)('with %j and %j says each sentence on a line of its language', async (environment, options, lines) => {
    const run = await qunxing(['weigh', ...options], environment);
    expect(run).toMatchObject({ code: 2, out: '' });
    const said = run.error.trimEnd().split('\n');
    expect(said).toEqual(lines.map((line) => expect.stringContaining(line)));
    expect(said.filter((line) => line.includes('没有命令') && line.includes('There is no command'))).toEqual([]);
  });
});
