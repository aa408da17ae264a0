import { type ExportedEvent, type ExportedLeaf, exportFormat, writeExportLine } from '@qunxing/audit-log';
import type { Sql } from '../connection/sql.ts';
import { headsUpTo, signingKeys } from './heads.ts';
import { logState } from './log-state.ts';
import { loggedColumns } from './logged-columns.ts';

/** How many leaves one statement reads. */
const atOnce = 1000;

type LeafRow = Omit<ExportedLeaf, 'event'> & { readonly event: ExportedEvent | null };

const leaves = (sql: Sql, from: number, to: number): Promise<readonly LeafRow[]> =>
  sql.query<LeafRow>(
    `SELECT l.leaf_index AS index, l.hash, l.stream, l.sequence,
       CASE WHEN e.stream IS NULL THEN NULL
         ELSE json_build_object('type', e.type, 'hash', e.hash, 'account', e.account, 'at', e.at, 'body', e.body) END AS event
     FROM audit_leaf l
     LEFT JOIN LATERAL (SELECT ${loggedColumns}, e.body FROM domain_event e
       WHERE e.stream = l.stream AND e.sequence = l.sequence) e ON true
     WHERE l.leaf_index >= $1::int AND l.leaf_index < $2::int ORDER BY l.leaf_index`,
    [from, to],
  );

/**
 * The log as it stands when the first line is read, line by line as `checkExport` of `@qunxing/audit-log` takes it: the bodies of
 * events included, personal data not.
 */
export async function* exportLog(sql: Sql, at: Date): AsyncGenerator<string> {
  const { size } = (await logState(sql)).frontier;
  yield writeExportLine({ kind: 'log', format: exportFormat, at: at.toISOString(), size });
  for (const key of await signingKeys(sql)) yield writeExportLine({ kind: 'key', ...key });
  for (const head of await headsUpTo(sql, size)) yield writeExportLine({ kind: 'head', ...head });
  for (let from = 0; from < size; from += atOnce) {
    for (const leaf of await leaves(sql, from, Math.min(size, from + atOnce)))
      yield writeExportLine({ kind: 'leaf', ...leaf });
  }
}
