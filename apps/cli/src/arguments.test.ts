import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';

const line = (words: string) => readArguments(words === '' ? [] : words.split(' '));

describe('a command line', () => {
  it.each([
    ['', { verb: 'help' }],
    ['--help', { verb: 'help' }],
    ['load --help', { verb: 'help' }],
    ['verify a.json', { verb: 'verify', file: 'a.json' }],
    ['evaluate a.json --standard s', { verb: 'evaluate', file: 'a.json', standard: 's' }],
    ['load a.csv', { verb: 'load', file: 'a.csv', dryRun: false, skipRejected: false }],
    [
      'load a.csv --data d --dry-run --skip-rejected',
      { verb: 'load', file: 'a.csv', data: 'd', dryRun: true, skipRejected: true },
    ],
  ])('%s', (words, command) => {
    expect(line(words)).toEqual({ command, language: undefined });
  });

  it('may name its language', () => {
    expect(line('verify a.json --language zh-CN')).toMatchObject({ language: 'zh-CN' });
  });

  it.each([
    ['weigh a.json', 'no command "weigh"'],
    ['verify', 'lacks its file'],
    ['verify a.json b.json', 'Too many arguments: b.json'],
    ['evaluate a.json', 'lacks --standard'],
    ['verify a.json --data d', 'verify has no option --data'],
    ['verify a.json --strict', '--strict'],
    ['verify a.json --language fr', '--language is one of'],
  ])('%s is refused', (words, reason) => {
    expect(line(words)).toMatchObject({ refused: { en: expect.stringContaining(reason) } });
  });
});
