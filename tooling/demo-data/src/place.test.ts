import { guizhou } from '@qunxing/reference';
import { describe, expect, it } from 'vitest';
import { placeOf } from './place.ts';
import { randomOf } from './random.ts';

const nameOf = (number: number): string =>
  placeOf(guizhou, { seed: 2024, number, scenario: 'ordinary' }, randomOf(2024, number)).name;

describe('the places of demonstration clusters', () => {
  it('give ten thousand clusters ten thousand names', () => {
    expect(new Set(Array.from({ length: 10_000 }, (_, number) => nameOf(number))).size).toBe(10_000);
  });

  it('are numbered once a county has every trade', () => {
    const numbered = Array.from({ length: 1_200 }, (_, number) => nameOf(number)).filter((name) => name.includes('号'));
    expect(numbered[0]).toBe('示例·六枝特区电子元件制造集群（2号）');
  });
});
