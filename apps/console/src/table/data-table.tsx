import type { ReactNode } from 'react';
import styles from './data-table.module.css';
import { SortLink, type SortOrder } from './sort-link.tsx';

/** One column: what it is called, in which unit, and what stands in it. */
export interface Column<Row> {
  readonly key: string;
  readonly title: ReactNode;
  /** Stands in the header, so that cells hold bare numbers. */
  readonly unit?: string | null;
  /** Figures stand to the right, digit under digit. */
  readonly numeric?: boolean;
  /** Whether the list can be put in the order of this column. */
  readonly sortable?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

interface DataTableProps<Row> {
  /** What the table lists, for those who do not see it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly order?: SortOrder | undefined;
  readonly onOrder?: (order: SortOrder) => void;
  /** New rows are on their way; the old ones stay, dimmed. */
  readonly busy?: boolean;
  readonly selected?: string | null;
  readonly onRow?: (row: Row) => void;
}

/** A plain table: header and first column stay in sight, figures align, it prints on paper as it stands. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, keyOf, order, onOrder, busy = false, selected, onRow } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.frame} aria-label={caption} aria-busy={busy} tabIndex={0}>
      <table className={styles.table} data-opens={onRow !== undefined}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title, unit, numeric = false, sortable = false }) => {
              const direction = order?.column === key ? order.direction : undefined;
              return (
                <th key={key} scope="col" data-numeric={numeric} {...(direction && { 'aria-sort': direction })}>
                  {sortable && onOrder ? (
                    <SortLink column={key} direction={direction} onOrder={onOrder}>
                      {title}
                    </SortLink>
                  ) : (
                    title
                  )}
                  {unit && <span className={styles.unit}>{unit}</span>}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} data-selected={selected === keyOf(row)} onClick={onRow && (() => onRow(row))}>
              {columns.map(({ key, numeric = false, cell }, index) =>
                index === 0 ? (
                  <th key={key} scope="row" data-numeric={numeric}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} data-numeric={numeric}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
