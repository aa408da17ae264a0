import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A seeded source of whole numbers: the same seed gives the same numbers on every machine. */
export interface Random {
  /** A whole number from least to most, both included. */
  readonly between: (least: number, most: number) => number;
  /** One element of a list that is not empty. */
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  /** True in so many of a hundred draws. */
  readonly chance: (percent: number) => boolean;
}

export const seededRandom = (seed: number): Random => {
  const generator = xoroshiro128plus(seed);
  const between = (least: number, most: number): number => uniformInt(generator, least, most);
  return {
    between,
    pick: (list) => list[between(0, list.length - 1)] ?? list[0],
    chance: (percent) => between(1, 100) <= percent,
  };
};
