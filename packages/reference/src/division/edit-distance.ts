/** How many characters must be inserted, removed or replaced to turn one text into the other (Levenshtein). */
export const editDistance = (left: string, right: string): number => {
  const target = [...right];
  let row = Array.from({ length: target.length + 1 }, (_, index) => index);
  for (const [index, character] of [...left].entries()) {
    const next = [index + 1];
    for (const [column, other] of target.entries()) {
      const replaced = (row[column] ?? 0) + (character === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[target.length] ?? 0;
};
