/** A list in which one thing stands at another place; the others keep their order. A place beyond the ends is the end. */
export const moved = (order: readonly string[], one: string, place: number): readonly string[] => {
  const others = order.filter((other) => other !== one);
  if (others.length === order.length) return order;
  return others.toSpliced(Math.max(0, Math.min(place, others.length)), 0, one);
};
