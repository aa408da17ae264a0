import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';

const hash = `sha256:${'5e'.repeat(32)}`;
const line = (words: string) => readArguments(words === '' ? [] : words.split(' '));

describe('a command line', () => {
  it.each([
    ['', { verb: 'help' }],
    ['--help', { verb: 'help' }],
    ['load --help', { verb: 'help' }],
    ['verify a.json', { verb: 'verify', file: 'a.json', standardHashes: [], definitionHashes: [] }],
    [
      `verify a.json --standard-hash ${hash} --definition-hash ${hash} --definition-hash ${hash}`,
      { verb: 'verify', file: 'a.json', standardHashes: [hash], definitionHashes: [hash, hash] },
    ],
    ['evaluate a.json --standard s', { verb: 'evaluate', file: 'a.json', standard: 's' }],
    ['load a.csv', { verb: 'load', file: 'a.csv', dryRun: false, skipRejected: false }],
    [
      'load a.csv --data d --by wang --dry-run --skip-rejected',
      { verb: 'load', file: 'a.csv', data: 'd', by: 'wang', dryRun: true, skipRejected: true },
    ],
    [
      'account add wang --role county --division 520324',
      { verb: 'account add', login: 'wang', role: 'county', division: '520324' },
    ],
    [
      'account add wang --role auditor --name 王 --data d',
      { verb: 'account add', login: 'wang', role: 'auditor', name: '王', data: 'd' },
    ],
    ['account appoint wang --role expert', { verb: 'account appoint', login: 'wang', role: 'expert' }],
    [
      'account dismiss wang --role county --division 520324 --data d',
      { verb: 'account dismiss', login: 'wang', role: 'county', division: '520324', data: 'd' },
    ],
    ['account list', { verb: 'account list' }],
    ['audit verify a.ndjson', { verb: 'audit verify', file: 'a.ndjson', heads: [], keys: [] }],
    [
      'audit verify a.ndjson --head b.json --head c.ndjson --key d.pem',
      { verb: 'audit verify', file: 'a.ndjson', heads: ['b.json', 'c.ndjson'], keys: ['d.pem'] },
    ],
    ['account password wang', { verb: 'account password', login: 'wang' }],
  ])('%s', (words, command) => {
    expect(line(words)).toEqual({ command });
  });

  it('may name its language', () => {
    expect(line('account list --language zh-CN')).toEqual({ command: { verb: 'account list' } });
  });

  it.each([
    ['weigh a.json', 'no command "weigh"'],
    ['verify', 'lacks its file'],
    ['verify a.json b.json', 'Too many arguments: b.json'],
    ['evaluate a.json', 'lacks --standard'],
    ['verify a.json --standard-hash 5e', '"5e" is no hash'],
    ['load a.csv --by', '--by'],
    ['account', 'no command "account"'],
    ['audit', 'no command "audit"'],
    ['audit verify', 'audit verify lacks its file'],
    ['verify a.json --head b.json', 'verify has no option --head'],
    ['account remove wang', 'no command "account remove"'],
    ['account add', 'account add lacks its login'],
    ['account add wang', 'lacks --role'],
    ['account list wang', 'Too many arguments: wang'],
    ['verify a.json --data d', 'verify has no option --data'],
    ['verify a.json --strict', '--strict'],
    ['verify a.json --language fr', '--language is one of'],
  ])('%s is refused', (words, reason) => {
    expect(line(words)).toMatchObject({ refused: { en: expect.stringContaining(reason) } });
  });
});
