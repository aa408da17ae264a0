import { canonicalJson } from '@qunxing/criterion';
import type { Sql } from '../connection/sql.ts';
import { newId } from '../identity/new-id.ts';
import type { Recorded } from '../identity/recorded.ts';
import { hashText } from '../identity/sha256.ts';
import type { Recorder, SlotChange } from './record-in-form.ts';

/** A text of an application's form as it is recorded. The version seen is the id of the statement. */
export interface StatementChange extends SlotChange {
  readonly text: string;
}

/** A text of an application's form: the newest of its place. */
export interface StatementRow {
  readonly id: string;
  readonly slot: string;
  readonly text: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** The texts of an application's form, the newest of each place. One statement. */
export const formStatements = (sql: Sql, application: string): Promise<readonly StatementRow[]> =>
  sql.query<StatementRow>(
    `SELECT DISTINCT ON (slot) id, slot, text, to_json(recorded_at) #>> '{}' AS "recordedAt", recorded_by AS "recordedBy"
     FROM form_statement WHERE application_id = $1 ORDER BY slot, sequence DESC`,
    [application],
  );

/** Everything that was written in one place of an application's form, the newest first. One statement. */
export const statementHistory = (sql: Sql, application: string, slot: string): Promise<readonly StatementRow[]> =>
  sql.query<StatementRow>(
    `SELECT id, slot, text, to_json(recorded_at) #>> '{}' AS "recordedAt", recorded_by AS "recordedBy"
     FROM form_statement WHERE application_id = $1 AND slot = $2 ORDER BY sequence DESC LIMIT 50`,
    [application, slot],
  );

/** Keeps the texts of a form: a new row for each, the earlier ones stay. */
export const statementRecorder = (recorded: Recorded): Recorder<StatementChange> => ({
  now: async (sql, { id }) =>
    new Map(
      (await formStatements(sql, id)).map(({ id: statement, slot, text }) => {
        const is = (change: StatementChange) => change.text === text;
        return [slot, { id: statement, is, agrees: is }];
      }),
    ),
  write: async (sql, { id }, changes) => {
    const rows = changes.map(({ slot, text }) => ({ id: newId(), slot, text }));
    await sql.insertRows({
      table: 'form_statement',
      columns: ['id', 'application_id', 'slot', 'text', 'recorded_at', 'recorded_by'],
      rows: rows.map(({ id: statement, slot, text }) => [statement, id, slot, text, recorded.at, recorded.by]),
    });
    // What people write may name persons and must be erasable: the event keeps a hash only, salted with the id that goes with the
    // text, for a telephone number alone could be tried out.
    return Object.fromEntries(
      rows.map(({ id: statement, slot, text }) => [slot, hashText(canonicalJson({ statement, text }))]),
    );
  },
});
