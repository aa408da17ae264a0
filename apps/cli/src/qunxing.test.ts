import type { CaseInput } from '@qunxing/evaluation';
import { describe, expect, it } from 'vitest';
import { evaluateCase } from './evaluate.ts';
import { verify } from './verify.ts';

const aCase = (lastOutput: string): CaseInput => ({
  subject: 'trial',
  referenceDate: '2022-12-31',
  referenceYear: 2022,
  figures: { 'profile/gross-output': { y2020: '400000', y2021: '450000', y2022: lastOutput } },
  roster: {},
  counties: {},
  titles: [],
  provenance: {},
});

const evaluated = (lastOutput: string) => evaluateCase(JSON.stringify(aCase(lastOutput)), 'national-2022');

describe('evaluate', () => {
  it('tells a growth of exactly 10 % a year, which is not more than 10 %, from one just above it', () => {
    const growth = (lastOutput: string) =>
      evaluated(lastOutput).lines.find((line) => line.includes('Average output growth'));
    expect(growth('484000')).toContain('恰等于门槛');
    expect(growth('484001')).toContain('达到（');
  });

  it('fails a case that misses figures and still writes its receipt', () => {
    expect(evaluated('484001')).toMatchObject({ code: 1, errors: [] });
    expect(evaluated('484001').file).toContain('"receipt"');
  });

  it('refuses a standard that does not exist and lists those that do', () => {
    const answer = evaluateCase('{}', 'mars-2030');
    expect(answer.code).toBe(2);
    expect(answer.errors[0]).toContain('guizhou-2023');
  });

  it('refuses a figure that is no number by item and year', () => {
    const wrong = { ...aCase('1'), figures: { 'profile/gross-output': { y2022: 'viele' } } };
    const answer = evaluateCase(JSON.stringify(wrong), 'national-2022');
    expect(answer.code).toBe(2);
    expect(answer.errors.join()).toContain('2022');
  });

  it('refuses what is no JSON', () => {
    expect(evaluateCase('{', 'national-2022').code).toBe(2);
  });
});

describe('verify', () => {
  const bundle = evaluated('484001').file ?? '';

  it('accepts a receipt as it was written', () => {
    expect(verify(bundle)).toMatchObject({ code: 0, errors: [] });
  });

  it('names the input when one figure was changed afterwards', () => {
    const answer = verify(bundle.replace('"484001"', '"484002"'));
    expect(answer.code).toBe(1);
    expect(answer.errors.join()).toContain('input');
  });

  it('refuses a file that is not a receipt with what it rests on', () => {
    expect(verify('{"receipt":{}}').code).toBe(2);
  });
});
