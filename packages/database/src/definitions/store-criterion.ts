import type { CriterionDefinition } from '@qunxing/criterion';
import type { Sql } from '../connection/sql.ts';
import { storeEdition } from './store-edition.ts';

/** Stores a criterion as its plugin compiled it and makes this edition the current one. Returns its hash. */
export const storeCriterion = (sql: Sql, criterion: CriterionDefinition, at: Date): Promise<string> => {
  const { id, version, algebra, title } = criterion;
  return storeEdition(sql, { kind: 'criterion', id, content: criterion, at }, (hash) =>
    sql.query(
      `INSERT INTO criterion (hash, criterion_id, version, algebra, title_zh, title_en, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
      [hash, id, version, algebra, title['zh-CN'], title.en, at.toISOString()],
    ),
  );
};
