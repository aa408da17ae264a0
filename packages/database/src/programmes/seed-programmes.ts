import type { Programme, Round } from '@qunxing/standards';
import { first, type Sql } from '../connection/sql.ts';
import type { EditionKind } from '../definitions/edition.ts';

const currentHash = async (sql: Sql, kind: EditionKind, id: string): Promise<string> => {
  const row = await first(
    sql.query<{ hash: string }>(`SELECT hash FROM ${kind} WHERE ${kind}_id = $1 ORDER BY sequence DESC LIMIT 1`, [id]),
  );
  if (row === undefined) throw new Error(`a round pins the ${kind} ${id}, which is not stored yet`);
  return row.hash;
};

/** Enters the programmes; one that is there already takes the titles given. */
export const seedProgrammes = async (sql: Sql, programmes: readonly Programme[]): Promise<void> => {
  for (const { id, title, document, division } of programmes) {
    await sql.query(
      `INSERT INTO programme (id, title_zh, title_en, document_zh, document_en, division_code)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (id) DO UPDATE SET title_zh = excluded.title_zh, title_en = excluded.title_en,
         document_zh = excluded.document_zh, document_en = excluded.document_en`,
      [id, title['zh-CN'], title.en, document['zh-CN'], document.en, division],
    );
  }
};

/** Enters rounds, each pinned to the editions that are current now. A round that is there already keeps its editions. */
export const seedRounds = async (sql: Sql, rounds: readonly Round[]): Promise<void> => {
  for (const { id, title, programme, procedure, standard, advisory, ...terms } of rounds) {
    const inserted = await sql.query(
      `INSERT INTO round (id, programme_id, title_zh, title_en, terms, procedure_hash, deciding_standard_hash)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id`,
      [
        id,
        programme,
        title['zh-CN'],
        title.en,
        JSON.stringify(terms),
        await currentHash(sql, 'procedure', procedure),
        await currentHash(sql, 'standard', standard),
      ],
    );
    if (inserted.length === 0) continue;
    for (const advised of advisory) {
      await sql.query('INSERT INTO round_advisory (round_id, standard_hash) VALUES ($1, $2)', [
        id,
        await currentHash(sql, 'standard', advised),
      ]);
    }
  }
};
