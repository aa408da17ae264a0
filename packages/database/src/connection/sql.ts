/**
 * Runs hand-written SQL, one statement a call, with `$1`, `$2` … for values. The row type states what the statement selects:
 * cast in SQL so that both engines return the same (`count(*)::int`, `date::text`, `numeric::text`). JSON is given as text and comes parsed.
 */
export interface Sql {
  readonly engine: 'embedded' | 'server';
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** Writes many rows of one table at once: by COPY on a server, by statements of many rows embedded. */
  insertRows(table: BulkTable): Promise<void>;
}

/** Rows for one table: every row has one value a column; `null` is empty, JSON is given as its text. */
export interface BulkTable {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: Iterable<BulkRow> | AsyncIterable<BulkRow>;
}

/** A value of a row that is loaded in bulk. */
export type BulkValue = string | number | boolean | Date | null;

/** A row that is loaded in bulk. */
export type BulkRow = readonly BulkValue[];

/** The first row, where a statement selects at most one. */
export const first = async <Row extends object>(rows: Promise<readonly Row[]>): Promise<Row | undefined> =>
  (await rows)[0];

/** The row of a statement that always selects one. */
export const only = async <Row extends object>(rows: Promise<readonly Row[]>): Promise<Row> => {
  const row = (await rows)[0];
  if (row === undefined) throw new Error('a statement that always selects one row selected none');
  return row;
};
