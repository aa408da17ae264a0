import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDirectory } from './directory-lock.ts';

describe('the lock of a data directory', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'qunxing-lock-'));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));
  const leave = (holder: object) => writeFileSync(join(directory, 'lock'), JSON.stringify(holder));
  const held = { pid: process.pid, host: hostname(), start: '', token: 'other' };

  it('is taken by one and free again when released', () => {
    const lock = lockDirectory(directory);
    if ('heldBy' in lock) throw new Error('the directory is new');
    expect(lockDirectory(directory)).toMatchObject({ heldBy: { pid: process.pid } });
    lock.release();
    expect(readdirSync(directory)).toEqual([]);
    expect(lockDirectory(directory)).toHaveProperty('release');
  });

  it.each([
    ['a process that is gone', { ...held, pid: 2 ** 22 - 1 }],
    ['an earlier process with the number of a later one', { ...held, start: 'boot/1' }],
  ])('left by %s is taken over', (_, holder) => {
    leave(holder);
    expect(lockDirectory(directory)).toHaveProperty('release');
    expect(readdirSync(directory)).toEqual(['lock']);
  });

  it.each([
    ['a running process', held],
    ['a process of another machine, which cannot be asked', { ...held, host: 'another', pid: 2 ** 22 - 1 }],
  ])('of %s is respected', (_, holder) => {
    leave(holder);
    expect(lockDirectory(directory)).toEqual({ heldBy: holder });
    expect(readdirSync(directory)).toEqual(['lock']);
  });

  it('that was not written whole is taken over', () => {
    writeFileSync(join(directory, 'lock'), '{"pid":');
    expect(lockDirectory(directory)).toHaveProperty('release');
  });
});
