import type { Random } from './random.ts';

/** Splits a whole number into so many whole parts of at least one that add up to it exactly, some much larger than others. */
export const split = (total: number, parts: number, random: Random): readonly number[] => {
  if (parts === 0) return [];
  if (total < parts) throw new RangeError(`${total} cannot be split into ${parts} parts of at least one`);
  const weights = Array.from({ length: parts }, () => random.between(1, 30) * random.between(1, 10));
  const sum = weights.reduce((left, right) => left + right, 0);
  const spare = total - parts;
  const shares = weights.map((weight) => 1 + Math.floor((spare * weight) / sum));
  const rest = total - shares.reduce((left, right) => left + right, 0);
  return shares.map((share, index) => (index === 0 ? share + rest : share));
};
