import { describe, expect, it } from 'vitest';
import { wholeSuite } from './whole-suite.ts';

describe('the end of npm test', () => {
  it('says how many tests ran', () => {
    expect(wholeSuite('✔ 3 passed\n1234 passed, 0 failed\n')).toBe(1234);
  });
  it('is what counts, not the end of a step before', () => {
    expect(wholeSuite('1 passed, 1 failed\n12 passed, 0 failed\n')).toBe(12);
  });
  it('counts what ran beside tests that want a PostgreSQL server', () => {
    expect(wholeSuite('✔ 9 s  Unit: 12 passed, 7 skipped\n12 passed, 0 failed, 7 skipped\n')).toBe(12);
  });
  it.each([
    [
      'a step did not run',
      '○ 2 s  Browser tests: 0 passed, 1 skipped\n1234 passed, 0 failed, 1 skipped\n',
      'Browser tests',
    ],
    ['tests failed', '1234 passed, 2 failed\n', '2 failed'],
    ['nothing ran', '0 passed, 0 failed\n', '0 passed'],
    ['it broke off', 'killed\n', 'did not say'],
  ])('is refused as a measurement when %s', (_, printed, why) => {
    expect(() => wholeSuite(printed)).toThrow(why);
  });
});
