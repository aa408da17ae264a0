import type { Procedure } from '@qunxing/standards';
import type { Sql } from '../connection/sql.ts';
import { storeDocument } from './document.ts';
import { makeCurrent } from './edition.ts';

/** Stores a procedure and makes this edition the current one of its id; earlier editions stay. Returns its hash. */
export const storeProcedure = async (sql: Sql, procedure: Procedure, at: Date): Promise<string> => {
  const hash = await storeDocument(sql, procedure);
  const { id, title } = procedure;
  await sql.query(
    `INSERT INTO procedure (hash, procedure_id, title_zh, title_en, recorded_at)
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
    [hash, id, title['zh-CN'], title.en, at.toISOString()],
  );
  await makeCurrent(sql, 'procedure', hash);
  return hash;
};
