import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { clockOf } from './clock.ts';

const folder = mkdtempSync(join(tmpdir(), 'qunxing-clock-'));
const file = join(folder, 'ahead');
afterAll(() => rmSync(folder, { recursive: true }));

const day = 86_400;
const daysAhead = (now: () => Date): number => Math.round((now().getTime() - Date.now()) / (day * 1000));

describe('the clock', () => {
  it('is the machine’s unless a file is named, whatever the database is for', () => {
    for (const demonstration of [true, false]) {
      const clock = clockOf(undefined, { demonstration });
      expect('now' in clock && daysAhead(clock.now)).toBe(0);
    }
  });

  it('of a demonstration is as far from the machine’s as the file says at each moment, and never goes back', () => {
    writeFileSync(file, `${-3 * day}\n`);
    const clock = clockOf(file, { demonstration: true });
    if ('wrong' in clock) throw new Error(clock.wrong.en);
    const seen = [`${-3 * day}`, '0', `${2 * day}`, '', `${7 * day}`, `${day}`, 'tomorrow'].map((held) => {
      writeFileSync(file, held);
      return daysAhead(clock.now);
    });
    expect(seen).toEqual([-3, 0, 2, 2, 7, 7, 7]);
  });

  it('is refused for real data', () => {
    writeFileSync(file, '0');
    const clock = clockOf(file, { demonstration: false });
    expect('wrong' in clock && clock.wrong['zh-CN']).toContain('只能用于示例数据库');
  });

  it.each(['', '1.5', 'tomorrow', '9999999999'])('is refused where the file holds %j', (held) => {
    writeFileSync(file, held);
    const clock = clockOf(file, { demonstration: true });
    expect('wrong' in clock && clock.wrong.en).toContain('holds no whole number of seconds');
  });
});
