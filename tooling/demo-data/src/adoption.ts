import type { Member } from './member.ts';
import type { Random } from './random.ts';

/** How many of so many enterprises, rounded down, so that a share is never above the percentage it stands for. */
const countOf = (percent: number, enterprises: number): number => Math.floor((enterprises * percent) / 100);

/**
 * Who uses something: the first so many in an order of their own, those that joined later at its end. Whoever uses it one year
 * keeps using it while the number does not fall.
 */
export const adopters = (members: readonly Member[], random: Random) => {
  const firstYear = ({ years }: Member) => years.findIndex((year) => year !== null);
  const order = [...random.shuffle(members)].sort((left, right) => firstYear(left) - firstYear(right));
  const presentAt = (index: number) => order.filter(({ years }) => years[index]);
  return {
    /** The first so many of those present in a year. */
    first: (index: number, count: number): ReadonlySet<Member> => new Set(presentAt(index).slice(0, count)),
    /** The share of those present in a year that a percentage stands for, rounded down. */
    share: (index: number, percent: number): ReadonlySet<Member> => {
      const present = presentAt(index);
      return new Set(present.slice(0, countOf(percent, present.length)));
    },
  };
};
