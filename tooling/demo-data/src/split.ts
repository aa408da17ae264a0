/**
 * Splits a whole number by weights into whole parts that add up to it exactly, each within one of its proportional share and
 * none smaller than `least`. A part of weight 0 gets no more than `least`.
 */
export const split = (total: number, weights: readonly number[], least = 0): readonly number[] => {
  const sum = weights.reduce((left, right) => left + right, 0);
  const spare = total - least * weights.length;
  if (spare < 0 || (spare > 0 && sum === 0))
    throw new RangeError(`${total} cannot be split into ${weights.length} parts of at least ${least}`);
  const parts = weights.map((weight) => least + (sum === 0 ? 0 : Math.floor((spare * weight) / sum)));
  let rest = total - parts.reduce((left, right) => left + right, 0);
  return parts.map((part, index) => {
    if (rest === 0 || (weights[index] ?? 0) === 0) return part;
    rest -= 1;
    return part + 1;
  });
};
