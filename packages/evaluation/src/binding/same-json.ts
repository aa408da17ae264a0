type Members = Readonly<Record<string, unknown>>;

/** Whether two JSON values are the same, whatever the order of keys. */
export const isSameJson = (one: unknown, other: unknown): boolean => {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const keys = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    // Objects and lists of JSON: their own string keys have values that may be anything.
    keys.every((key) => Object.hasOwn(other, key) && isSameJson((one as Members)[key], (other as Members)[key]))
  );
};
