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
  /** The same elements in another order. */
  readonly shuffle: <T>(list: readonly T[]) => readonly T[];
}

/** A source of numbers from a seed. */
const seededRandom = (seed: number): Random => {
  const generator = xoroshiro128plus(seed);
  const between = (least: number, most: number): number => uniformInt(generator, least, most);
  return {
    between,
    pick: (list) => list[between(0, list.length - 1)] ?? list[0],
    chance: (percent) => between(1, 100) <= percent,
    shuffle: (list) =>
      list
        .map((element) => ({ element, place: between(0, 0x7fff_ffff) }))
        .sort((left, right) => left.place - right.place)
        .map(({ element }) => element),
  };
};

/** Spreads neighboring numbers far apart (the finalizer of MurmurHash3), so that clusters 7 and 8 have nothing in common. */
const spread = (value: number): number => {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
};

/** The source of the draws for one of many things: it does not depend on how many others are made. */
export const randomOf = (seed: number, number: number): Random => seededRandom(spread(spread(seed) ^ number));
