import { first, type Sql } from '../connection/sql.ts';
import { recordEvents, theProgram } from '../events/record-events.ts';
import { storeDocument } from './document.ts';
import { type EditionKind, makeCurrent } from './edition.ts';

/** An edition to be stored: what it is an edition of, and its content. */
interface NewEdition {
  readonly kind: EditionKind;
  readonly id: string;
  readonly content: unknown;
  readonly at: Date;
}

/**
 * Stores an edition with the row that `insert` enters under its hash, makes it the current one of its id, and records that it came
 * into use unless it was the current one already. Returns its hash. Run it in a transaction.
 */
export const storeEdition = async (
  sql: Sql,
  { kind, id, content, at }: NewEdition,
  insert: (hash: string) => Promise<unknown>,
): Promise<string> => {
  const before = await first(
    sql.query<{ hash: string }>(`SELECT hash FROM ${kind} WHERE ${kind}_id = $1 ORDER BY sequence DESC LIMIT 1`, [id]),
  );
  const hash = await storeDocument(sql, content);
  await insert(hash);
  await makeCurrent(sql, kind, hash);
  if (hash !== before?.hash) {
    const facts = { edition: hash, replaces: before?.hash ?? null };
    await recordEvents(sql, [{ stream: `${kind}/${id}`, type: `${kind}.brought-into-use`, by: theProgram, at, facts }]);
  }
  return hash;
};
