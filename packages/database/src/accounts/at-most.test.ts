import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { atMost } from './at-most.ts';

it('runs no more works at once than allowed, in their order, failed ones among them', async () => {
  const limited = atMost(2);
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const work = (number: number) => async () => {
    begun.push(number);
    running += 1;
    most = Math.max(most, running);
    await setTimeout(1);
    running -= 1;
    if (number % 3 === 0) throw new Error('failed');
    return number;
  };
  const ends = await Promise.allSettled([1, 2, 3, 4, 5, 6, 7].map((number) => limited(work(number))));
  expect(ends.map(({ status }) => status === 'fulfilled')).toEqual([true, true, false, true, true, false, true]);
  expect([most, begun]).toEqual([2, [1, 2, 3, 4, 5, 6, 7]]);
});
