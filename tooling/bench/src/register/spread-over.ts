/** So many places among a number of places, the first and the last among them and the rest at equal distances; each once. */
export const spreadOver = (places: number, wanted: number): readonly number[] => {
  const steps = Math.max(1, wanted - 1);
  const found = Array.from({ length: wanted }, (_, step) => Math.round((step * Math.max(0, places - 1)) / steps));
  return [...new Set(found)].filter((place) => place < places);
};
