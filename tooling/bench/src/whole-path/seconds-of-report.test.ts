import { describe, expect, it } from 'vitest';
import { secondsOfReport } from './seconds-of-report.ts';

const report = (success: boolean, ...tests: readonly (readonly [status: string, duration: number])[]): string =>
  JSON.stringify({
    success,
    testResults: [{ assertionResults: tests.map(([status, duration]) => ({ status, duration })) }],
  });

describe('the time of the whole path', () => {
  it('is that of all its tests', () => {
    expect(secondsOfReport(report(true, ['passed', 1_500], ['passed', 20_250]))).toEqual({ seconds: 21.75, tests: 2 });
  });

  it.each([
    ['a step failed', report(false, ['passed', 1_500], ['failed', 200])],
    ['a step was left out', report(true, ['passed', 1_500], ['skipped', 0])],
    ['nothing ran', report(true)],
  ])('is none where %s', (_what, text) => {
    expect(() => secondsOfReport(text)).toThrow('not every step of it passed');
  });
});
