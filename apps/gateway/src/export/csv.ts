/** What a cell may hold; null is an empty cell. */
export type Cell = string | number | null;

/** Excel reads UTF-8 only when the file begins with this mark. */
export const byteOrderMark = '\uFEFF';

/** A text that begins like this would be computed as a formula, in the wide signs too. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

const needsQuotes = /[",\r\n\t]/;

const cellText = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  // A tab in front makes it text in Excel and stays invisible there.
  const text = formula.test(cell) ? `\t${cell}` : cell;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** One record of a table after RFC 4180. Texts that a spreadsheet would take for a formula get a tab in front. */
export const csvRecord = (cells: readonly Cell[]): string => `${cells.map(cellText).join(',')}\r\n`;
