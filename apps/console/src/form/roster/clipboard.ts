/** A stretch of cells as Excel puts it on the clipboard; a cell with a line break or a tab in it stands in quotes. */
export const clipboardCells = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let [row, cell, isQuoted] = [[] as string[], '', false];
  const plain = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  for (let index = 0; index < plain.length; index += 1) {
    const sign = plain.charAt(index);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (plain.charAt(index + 1) === '"') {
        cell += sign;
        index += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === '\t' || sign === '\n') {
      row.push(cell);
      cell = '';
      if (sign === '\n') {
        rows.push(row);
        row = [];
      }
    } else cell += sign;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
};
