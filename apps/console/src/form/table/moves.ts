/** Where a cell stands in a table: its row and column, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const cellAt = (table: HTMLElement, { row, column }: Place): HTMLInputElement | null =>
  table.querySelector(`input[data-row="${row}"][data-column="${column}"]`);

/** The place of an input in a table; undefined for anything else. */
export const placeOf = (target: EventTarget): Place | undefined => {
  if (!(target instanceof HTMLInputElement) || target.dataset.row === undefined) return undefined;
  return { row: Number(target.dataset.row), column: Number(target.dataset.column) };
};

/** Moves the focus by steps until there is a cell to fill in; stays where there is none. */
export const move = (table: HTMLElement, from: Place, rows: number, columns: number, size: Place): void => {
  let { row, column } = { row: from.row + rows, column: from.column + columns };
  while (row >= 0 && row < size.row && column >= 0 && column < size.column) {
    const cell = cellAt(table, { row, column });
    if (cell !== null) {
      cell.focus();
      cell.select();
      return;
    }
    row += rows;
    column += columns;
  }
};

/** Whether a key moves within the text that is being typed rather than to another cell. */
const isWithinText = (input: HTMLInputElement, key: string): boolean => {
  const { selectionStart, selectionEnd, value } = input;
  if (selectionStart === 0 && selectionEnd === value.length) return false;
  return key === 'ArrowLeft' ? selectionStart !== 0 : selectionEnd !== value.length;
};

/** Rows and columns that a key moves by; undefined for a key that does not move. */
export const stepOf = (
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  input: HTMLInputElement,
): readonly [rows: number, columns: number] | undefined => {
  switch (key) {
    case 'ArrowUp':
      return [-1, 0];
    case 'ArrowDown':
      return [1, 0];
    case 'Enter':
      return [shiftKey ? -1 : 1, 0];
    case 'ArrowLeft':
      return isWithinText(input, key) ? undefined : [0, -1];
    case 'ArrowRight':
      return isWithinText(input, key) ? undefined : [0, 1];
    default:
      return undefined;
  }
};

/** A stretch of cells as Excel puts it on the clipboard; undefined for a single value. */
export const pastedCells = (text: string): readonly (readonly string[])[] | undefined => {
  const rows = text.replaceAll('\r', '').replace(/\n+$/, '').split('\n');
  const cells = rows.map((row) => row.split('\t').map((cell) => cell.trim()));
  return cells.length === 1 && cells[0]?.length === 1 ? undefined : cells;
};
