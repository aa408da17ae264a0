import { describe, expect, it } from 'vitest';
import { spreadOver } from './spread-over.ts';

describe('places spread over a list', () => {
  it.each([
    [2000, 5, [0, 500, 1000, 1499, 1999]],
    [3, 3, [0, 1, 2]],
    [2, 4, [0, 1]],
    [5, 1, [0]],
    [0, 4, []],
  ])('of %d places, %d wanted: %j', (places, wanted, found) => {
    expect(spreadOver(places, wanted)).toEqual(found);
  });
});
