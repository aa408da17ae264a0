/** A text that begins like this would be computed as a formula, in the wide signs too. */
const formula = /^[=+\-@＝＋－＠]/;

const cellText = (cell: string): string => {
  const text = cell.replaceAll(/[\t\r\n]+/g, ' ');
  return formula.test(text) ? ` ${text}` : text;
};

/** A table as a spreadsheet takes it when it is pasted: cells between tabs, rows on lines, no text taken for a formula. */
export const tableText = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map(cellText).join('\t')).join('\n');
