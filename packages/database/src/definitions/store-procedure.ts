import type { Procedure } from '@qunxing/standards';
import type { Sql } from '../connection/sql.ts';
import { storeEdition } from './store-edition.ts';

/** Stores a procedure and makes this edition the current one of its id; earlier editions stay. Returns its hash. */
export const storeProcedure = (sql: Sql, procedure: Procedure, at: Date): Promise<string> => {
  const { id, title } = procedure;
  return storeEdition(sql, { kind: 'procedure', id, content: procedure, at }, (hash) =>
    sql.query(
      `INSERT INTO procedure (hash, procedure_id, title_zh, title_en, recorded_at)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
      [hash, id, title['zh-CN'], title.en, at.toISOString()],
    ),
  );
};
