import { describe, expect, it } from 'vitest';
import { spreadOf } from './spread.ts';

describe('the spread of runs', () => {
  it('has the middle one as its median', () => {
    expect(spreadOf([9, 1, 10])).toEqual({ median: 9, least: 1, most: 10, runs: 3 });
  });
  it('has the mean of the middle two as its median when there is no middle one', () => {
    expect(spreadOf([10, 1, 2, 4])).toEqual({ median: 3, least: 1, most: 10, runs: 4 });
  });
  it('is refused when nothing was measured', () => {
    expect(() => spreadOf([])).toThrow(RangeError);
  });
});
