import type { Sql } from '../connection/sql.ts';

/** The kinds of things that exist in immutable editions. */
export type EditionKind = 'standard' | 'procedure' | 'criterion';

/** One edition: which thing, which content, and whether it is the one in force for new work. */
export interface Edition {
  /** Content hash of the canonical JSON. */
  readonly hash: string;
  readonly id: string;
  readonly recordedAt: Date;
  readonly current: boolean;
}

/** Every edition of a kind, by id, the newest first. */
export const editions = (sql: Sql, kind: EditionKind): Promise<readonly Edition[]> =>
  sql.query<Edition>(
    `SELECT hash, ${kind}_id AS id, recorded_at AS "recordedAt",
       sequence = max(sequence) OVER (PARTITION BY ${kind}_id) AS current
     FROM ${kind} ORDER BY ${kind}_id, sequence DESC`,
  );

/** The canonical JSON of the current edition of every id, by id. */
export const currentDocuments = (
  sql: Sql,
  kind: EditionKind,
): Promise<readonly { readonly id: string; readonly hash: string; readonly text: string }[]> =>
  sql.query(
    `SELECT DISTINCT ON (e.${kind}_id) e.${kind}_id AS id, e.hash, d.text
     FROM ${kind} e JOIN document d ON d.hash = e.hash ORDER BY e.${kind}_id, e.sequence DESC`,
  );

/** Makes an edition that was stored before the current one of its id again; the current one stays as it is. */
export const makeCurrent = async (sql: Sql, kind: EditionKind, hash: string): Promise<void> => {
  await sql.query(
    `UPDATE ${kind} SET sequence = nextval(pg_get_serial_sequence('${kind}', 'sequence'))
     WHERE hash = $1 AND sequence < (SELECT max(o.sequence) FROM ${kind} o WHERE o.${kind}_id = ${kind}.${kind}_id)`,
    [hash],
  );
};
