import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { summarize } from './summary.mjs';

let printed = '';

beforeEach(() => {
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

const step = (en: string, passed: number, failed: number, skipped = 0) => ({
  step: { 'zh-CN': '步骤', en },
  seconds: 1.25,
  passed,
  failed,
  skipped,
});

test('ends with the sum of all steps alone on the last line', () => {
  expect(summarize([step('Lint', 1, 0), step('Unit tests', 41, 0)])).toBe(0);
  expect(printed.trimEnd().split('\n').at(-1)).toBe('42 passed, 0 failed');
});

test('one failed step makes the exit code 1 and is marked', () => {
  expect(summarize([step('Lint', 0, 1), step('Unit tests', 41, 0)])).toBe(1);
  expect(printed).toContain('✖     1.3 s  步骤 · Lint: 0 passed, 1 failed');
});

test('skipped tests are told and do not fail', () => {
  expect(summarize([step('Lint', 1, 0), step('Browser tests', 0, 0, 1)])).toBe(0);
  expect(printed.trimEnd().split('\n').at(-1)).toBe('1 passed, 0 failed, 1 skipped');
});

test('a run in which nothing passed is no success', () => {
  expect(summarize([])).toBe(1);
});

test('repeats the names of what failed just before the last line', () => {
  const failing = { ...step('Unit tests', 40, 1), failures: ['one.test.ts > a breaks'] };
  expect(summarize([failing, step('Lint', 1, 0)])).toBe(1);
  expect(printed.trimEnd().split('\n').slice(-2)).toEqual([
    '✖ Unit tests: one.test.ts > a breaks',
    '41 passed, 1 failed',
  ]);
});
