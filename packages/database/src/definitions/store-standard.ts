import type { Standard } from '@qunxing/evaluation';
import type { Sql } from '../connection/sql.ts';
import { storeEdition } from './store-edition.ts';

/** Stores a standard and makes this edition the current one of its id; earlier editions stay. Returns its hash. */
export const storeStandard = (sql: Sql, standard: Standard, at: Date): Promise<string> => {
  const { id, title, document, layer, division, exercise } = standard;
  return storeEdition(sql, { kind: 'standard', id, content: standard, at }, (hash) =>
    sql.query(
      `INSERT INTO standard
         (hash, standard_id, title_zh, title_en, document_zh, document_en, layer, division_code, exercise, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING`,
      [hash, id, title['zh-CN'], title.en, document['zh-CN'], document.en, layer, division, exercise, at.toISOString()],
    ),
  );
};
