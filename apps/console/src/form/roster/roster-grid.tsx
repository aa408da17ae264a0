import { type ClipboardEvent, type RefObject, useMemo, useRef } from 'react';
import {
  type CellKeyboardEvent,
  type CellKeyDownArgs,
  type Column,
  DataGrid,
  type DataGridHandle,
  type RenderEditCellProps,
} from 'react-data-grid';
import 'react-data-grid/lib/styles.css';
import { grouped } from '../table/grouped.ts';
import { clipboardCells } from './clipboard.ts';
import styles from './roster.module.css';

/** A column of the grid. */
export interface GridColumn {
  readonly key: string;
  readonly title: string;
  readonly unit: string | undefined;
  readonly help: string;
  readonly isNumber: boolean;
  readonly width: number;
  /** What may be chosen; undefined where something is typed. */
  readonly options: readonly { readonly value: string; readonly label: string }[] | undefined;
}

/** A row of the grid; the last one has no place and waits for another enterprise. */
export interface GridRow {
  readonly place: string;
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Last year's cells, which stand in grey where there is nothing. */
  readonly before: Readonly<Record<string, string>> | undefined;
  readonly faults: Readonly<Record<string, string>>;
  /** Columns beside whose cell something is noted. */
  readonly noted: readonly string[];
  readonly state: 'unsaved' | 'refused' | 'overtaken' | undefined;
}

/** Where somebody is in the grid. */
export interface GridPlace {
  readonly row: number;
  readonly column: string;
}

interface RosterGridProps {
  readonly label: string;
  readonly rowNumber: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly isOpen: boolean;
  /** On a phone the codes scroll with the rest, which would have no room beside them. */
  readonly isNarrow: boolean;
  readonly handle: RefObject<DataGridHandle | null>;
  readonly onType: (place: GridPlace, typed: string) => void;
  readonly onPaste: (place: GridPlace, pasted: readonly (readonly string[])[]) => void;
  readonly onMove: (place: GridPlace) => void;
}

const shown = ({ options, isNumber }: GridColumn, value: string): string =>
  options?.find((option) => option.value === value)?.label ?? (isNumber ? grouped(value) : value);

function Editor({ column: { key }, row, onRowChange, onClose, of }: RenderEditCellProps<GridRow> & { of: GridColumn }) {
  const value = row.cells[key] ?? '';
  const put = (typed: string, commit = false) => onRowChange({ ...row, cells: { ...row.cells, [key]: typed } }, commit);
  return of.options === undefined ? (
    <input
      className={styles.editor}
      aria-label={of.title}
      autoComplete="off"
      inputMode={of.isNumber ? 'decimal' : 'text'}
      ref={(input) => {
        if (input !== null && document.activeElement !== input) {
          input.focus();
          input.select();
        }
      }}
      value={value}
      onChange={(event) => put(event.target.value)}
      onBlur={() => onClose(true, false)}
    />
  ) : (
    <select
      className={styles.editor}
      aria-label={of.title}
      ref={(select) => {
        if (document.activeElement !== select) select?.focus();
      }}
      value={value}
      onChange={(event) => put(event.target.value, true)}
    >
      <option value="" />
      {of.options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** The roster as a grid of which only the rows in sight are drawn: keys move as in Excel, and what Excel copies is pasted. */
export function RosterGrid(props: RosterGridProps) {
  const { label, rowNumber, columns: asked, rows, isOpen, isNarrow, handle, onType, onPaste, onMove } = props;
  const active = useRef<GridPlace | null>(null);
  const columns = useMemo(
    (): readonly Column<GridRow>[] => [
      {
        key: '#',
        name: rowNumber,
        width: 52,
        frozen: true,
        cellClass: styles.number,
        renderCell: ({ row }) => row.number,
      },
      ...asked.map((of): Column<GridRow> => {
        const { key, title, unit, width, help } = of;
        return {
          key,
          name: title,
          width,
          resizable: true,
          frozen: key === 'code' && !isNarrow,
          renderHeaderCell: () => (
            <span title={help}>
              {title} {unit && <small>{unit}</small>}
            </span>
          ),
          cellClass: ({ faults, state, noted, cells, before }) =>
            [
              of.isNumber && styles.figure,
              of.isNumber && cells[key] && cells[key] === before?.[key] && styles.same,
              noted.includes(key) && styles.noted,
              faults[key] && styles.bad,
              key === 'code' && state && styles[state],
            ]
              .filter(Boolean)
              .join(' '),
          renderCell: ({ row: { cells, before, faults } }) => {
            const value = cells[key] ?? '';
            const last = before?.[key] ?? '';
            return (
              <span title={faults[key]} data-fault={faults[key] === undefined ? undefined : true}>
                {value !== '' ? shown(of, value) : last !== '' && <i className={styles.ghost}>{shown(of, last)}</i>}
              </span>
            );
          },
          ...(isOpen && { renderEditCell: (editing) => <Editor {...editing} of={of} /> }),
        };
      }),
    ],
    [asked, isOpen, isNarrow, rowNumber],
  );
  const move = (row: number, column: string, isEditing = false) => {
    const idx = columns.findIndex(({ key }) => key === column);
    if (row >= 0 && row < rows.length)
      handle.current?.setActivePosition({ rowIdx: row, idx }, { enableEditor: isEditing, shouldFocus: true });
  };
  const press = (args: CellKeyDownArgs<GridRow>, event: CellKeyboardEvent) => {
    const { column, rowIdx } = args;
    if (column === undefined || rowIdx < 0) return;
    if (event.nativeEvent.isComposing) {
      event.preventGridDefault();
      return;
    }
    if (event.key === 'Enter') {
      event.preventGridDefault();
      event.preventDefault();
      if (args.mode === 'EDIT') args.onClose(true);
      move(rowIdx + (event.shiftKey ? -1 : 1), column.key);
    } else if (args.mode === 'EDIT' || !isOpen || column.key === '#') {
      return;
    } else if (event.key === 'F2') {
      event.preventGridDefault();
      move(rowIdx, column.key, true);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventGridDefault();
      event.preventDefault();
      onType({ row: rowIdx, column: column.key }, '');
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'd') {
      event.preventGridDefault();
      event.preventDefault();
      const above = rows[rowIdx - 1]?.cells[column.key];
      if (above) onType({ row: rowIdx, column: column.key }, above);
    }
  };
  const paste = (event: ClipboardEvent) => {
    const pasted = clipboardCells(event.clipboardData.getData('text/plain'));
    if (active.current === null || pasted.length === 0) return;
    event.preventDefault();
    onPaste(active.current, pasted);
  };
  return (
    <DataGrid
      ref={handle}
      className={styles.grid}
      aria-label={label}
      columns={columns}
      rows={rows}
      rowKeyGetter={({ place }) => place}
      rowHeight={32}
      headerRowHeight={38}
      onRowsChange={(changed, { indexes, column }) => {
        for (const index of indexes) {
          const typed = changed[index]?.cells[column.key] ?? '';
          if (typed !== (rows[index]?.cells[column.key] ?? '')) onType({ row: index, column: column.key }, typed);
        }
      }}
      onCellKeyDown={press}
      onCellCopy={({ row, column }, event) => {
        event.clipboardData.setData('text/plain', row.cells[column.key] ?? '');
        event.preventDefault();
      }}
      onCellPaste={({ row }, event) => {
        paste(event);
        return row;
      }}
      onActivePositionChange={({ rowIdx, column }) => {
        if (rowIdx < 0 || column === undefined || column.key === '#') return;
        active.current = { row: rowIdx, column: column.key };
        onMove(active.current);
      }}
    />
  );
}
