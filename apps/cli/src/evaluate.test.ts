import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluateCase } from './evaluate.ts';
import { shippedRules } from './rules.ts';
import { aCase, aFolder, qunxing } from './testing.ts';

const folder = aFolder();

const evaluated = (lastOutput: string, receipt?: string) =>
  evaluateCase(aCase(lastOutput), 'national-2022', shippedRules, receipt);

describe('evaluate', () => {
  it('tells a growth of exactly 10 % a year, which is not more than 10 %, from one just above it', () => {
    const growth = (lastOutput: string) =>
      evaluated(lastOutput).lines.find(({ en }) => en.includes('Average output growth'))?.['zh-CN'];
    expect(growth('484000')).toContain('恰等于门槛');
    expect(growth('484001')).toContain('达到（');
  });

  it('heads each aspect with its title and the word for its verdict', () => {
    const { lines } = evaluated('484000');
    expect(lines[1]).toEqual({
      'zh-CN': '具有较强核心竞争力  未达标  要求 1/8',
      en: 'Core competitiveness  Not met  requirements 1/8',
    });
    expect(lines.at(-1)?.['zh-CN']).toMatch(/^合计 {2}未达标 {2}数据 \d+\/\d+ {2}sha256:/);
  });

  it('says of a requirement that decides nothing that it is only shown', () => {
    const { lines } = evaluated('484000');
    const shown = lines.filter((line) => line['zh-CN'].includes('（培育方向，只列示）：'));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every(({ en }) => en.includes(' (direction, shown only): '))).toBe(true);
    expect(lines[2]?.['zh-CN']).not.toContain('只列示');
  });

  it('refuses a standard that does not exist and lists those that do', () => {
    const answer = evaluateCase({}, 'mars-2030', shippedRules);
    expect(answer.code).toBe(2);
    expect(answer.errors[0]?.en).toContain('guizhou-2023');
  });

  it('refuses a figure that is no number by item and year', () => {
    const wrong = { ...aCase('1'), figures: { 'profile/gross-output': { y2022: 'viele' } } };
    const answer = evaluateCase(wrong, 'national-2022', shippedRules);
    expect(answer.code).toBe(2);
    expect(answer.errors[0]?.['zh-CN']).toContain('2022');
  });

  it('says where a receipt cannot be written', () => {
    const path = join(folder.path, 'no', 'such', 'folder.json');
    const answer = evaluated('484001', path);
    expect(answer.code).toBe(2);
    expect(answer.errors[0]?.en).toContain(path);
  });
});

describe('as a program', { timeout: 60_000 }, () => {
  it('judges a file, writes the receipt, and verifies it', async () => {
    const file = folder.write('case.json', JSON.stringify(aCase('484001')));
    const receipt = join(folder.path, 'written.json');
    const judged = await qunxing(['evaluate', file, '--standard', 'national-2022', '--receipt', receipt]);
    expect(judged).toMatchObject({ code: 1, error: '' });
    expect(judged.out).not.toMatch(/[\u4e00-\u9fff]/);
    const verified = await qunxing(['verify', receipt], { LANG: 'zh_CN.UTF-8' });
    expect(verified).toMatchObject({ code: 0, error: '' });
    expect(verified.out).toContain('凭据与其定义、标准和数据一致，重新计算结果相同；标准和定义均为已知版本。\n');
  });

  it('refuses a file that is not there, one that is no JSON, and a line that makes no sense, without a stack trace', async () => {
    const broken = folder.write('broken.json', '{"a":');
    for (const [args, words] of [
      [['verify', join(folder.path, 'none.json')], 'There is no file'],
      [['verify', folder.path], 'EISDIR'],
      [['verify', broken], 'broken.json is not valid JSON'],
      [['weigh', broken], 'no command "weigh"'],
    ] as const) {
      const run = await qunxing(args);
      expect(run).toMatchObject({ code: 2, out: '' });
      expect(run.error).toContain(words);
      expect(run.error).not.toContain('    at ');
    }
  });

  it('explains itself with its exit codes', async () => {
    const { code, out } = await qunxing(['--help'], {});
    expect(code).toBe(0);
    expect(out).toContain('Exit codes');
    expect(out).toContain('退出码');
  });

  it('ends quietly when its reader stops early', () => {
    const main = new URL('./main.ts', import.meta.url).pathname;
    const script = `"${process.execPath}" "${main}" --help 2>&1 | true; exit "\${PIPESTATUS[0]}"`;
    expect(execFileSync('bash', ['-c', script], { encoding: 'utf8' })).toBe('');
  });
});
