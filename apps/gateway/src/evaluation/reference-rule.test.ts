import { guizhouExerciseRound, rounds } from '@qunxing/standards';
import { describe, expect, it } from 'vitest';
import { atEndOf, statedYear, yearOfRound } from './reference.ts';
import { referenceRule } from './reference-rule.ts';

const now = new Date('2026-03-02T01:00:00Z');
const unset = {
  status: 'unset',
  source: { 'zh-CN': '无', en: 'none' },
  reason: { 'zh-CN': '无', en: 'none' },
} as const;
const later = {
  ...guizhouExerciseRound,
  id: 'later',
  referenceYear: { ...unset, status: 'official', value: '2025' },
} as const;

describe('the year of a case', () => {
  it('is the one that its round states, whatever the day', () => {
    expect(yearOfRound(guizhouExerciseRound, now)).toBe(2024);
    expect(yearOfRound(guizhouExerciseRound, new Date('2031-01-01T00:00:00Z'))).toBe(2024);
  });

  it('is the last that is over in a round of which no date is known', () => {
    expect(yearOfRound({ ...guizhouExerciseRound, referenceYear: unset, opensOn: unset, closesOn: unset }, now)).toBe(
      2025,
    );
  });

  it('outside a round is the newest that a round under the standard states', () => {
    expect(statedYear('guizhou-exercise', [...rounds, later])).toBe(2025);
    expect(statedYear('guizhou-exercise', rounds)).toBe(2024);
    expect(statedYear('guizhou-2023', rounds)).toBeUndefined();
    expect(statedYear('national-2022', rounds)).toBeUndefined();
  });

  it('ends on its last day', () => {
    expect(atEndOf(2024)).toEqual({ referenceYear: 2024, referenceDate: '2024-12-31' });
  });
});

describe('why an evaluation rests on its year is said:', () => {
  it.each([
    ['guizhou-exercise', 2024, '“演示批次”的参照年（暂定）', 'the reference year of “Exercise round” (provisional)'],
    ['guizhou-exercise', 2022, '评价时另行指定的年份', 'the year that was asked for when it was evaluated'],
    ['national-2022', 2022, expect.stringContaining('最新的一年'), expect.stringContaining('no decision rests on it')],
  ])('%s in %d', (standardId, referenceYear, zh, en) => {
    expect(referenceRule({ standardId, referenceYear }, rounds)).toEqual({ 'zh-CN': zh, en });
  });
});
