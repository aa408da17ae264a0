/** Where a text stops being CSV: line from 1, field of its row from 0. */
export interface CsvPlace {
  readonly line: number;
  readonly field: number;
}

/** Where the quote stands that is opened and never closed; undefined when every quote is closed. */
export const unclosedQuote = (text: string): CsvPlace | undefined => {
  let [line, field, opened]: [number, number, CsvPlace | undefined] = [1, 0, undefined];
  for (const character of text) {
    // Two quotes inside a quoted cell close and open it again at the same place.
    if (character === '"') opened = opened === undefined ? { line, field } : undefined;
    else if (character === '\n') {
      line += 1;
      if (opened === undefined) field = 0;
    } else if (character === ',' && opened === undefined) field += 1;
  }
  return opened;
};
