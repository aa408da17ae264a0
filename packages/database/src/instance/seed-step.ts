import type { Sql } from '../connection/sql.ts';

/** The steps of filling the database that were completed, with the moment. */
export const completedSteps = async (sql: Sql): Promise<ReadonlyMap<string, Date>> => {
  const rows = await sql.query<{ key: string; at: Date }>('SELECT key, done_at AS at FROM seed_step');
  return new Map(rows.map(({ key, at }) => [key, at]));
};

/** Marks a step as completed: in the transaction that did its work, so that an interrupted one is done again. */
export const completeStep = async (sql: Sql, key: string, at: Date): Promise<void> => {
  await sql.query(
    'INSERT INTO seed_step (key, done_at) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET done_at = excluded.done_at',
    [key, at.toISOString()],
  );
};
