import type { CriterionDefinition } from '@qunxing/criterion';
import type { Sql } from '../connection/sql.ts';
import { storeDocument } from './document.ts';
import { makeCurrent } from './edition.ts';

/** Stores a criterion as its plugin compiled it and makes this edition the current one. Returns its hash. */
export const storeCriterion = async (sql: Sql, criterion: CriterionDefinition, at: Date): Promise<string> => {
  const hash = await storeDocument(sql, criterion);
  const { id, version, algebra, title } = criterion;
  await sql.query(
    `INSERT INTO criterion (hash, criterion_id, version, algebra, title_zh, title_en, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
    [hash, id, version, algebra, title['zh-CN'], title.en, at.toISOString()],
  );
  await makeCurrent(sql, 'criterion', hash);
  return hash;
};
