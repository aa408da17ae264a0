import type { Database } from '@qunxing/database';

/** Ends a transaction with an answer, so that nothing of it stays. */
class Undone extends Error {
  readonly answer: unknown;
  constructor(answer: unknown) {
    super('undone');
    this.answer = answer;
  }
}

/** A database within a transaction of another: what it calls a transaction is a stretch that can be taken back by itself. */
const within = (database: Database, sql: Database['sql']): Database => ({
  ...database,
  sql,
  transaction: async (work) => {
    await sql.query('SAVEPOINT stretch');
    try {
      const done = await work(sql);
      await sql.query('RELEASE SAVEPOINT stretch');
      return done;
    } catch (problem) {
      await sql.query('ROLLBACK TO SAVEPOINT stretch');
      await sql.query('RELEASE SAVEPOINT stretch');
      throw problem;
    }
  },
});

/** Does something in a database of which nothing stays, and gives what it came to. Within it, more can be done and undone. */
export const undone = async <Answer>(
  database: Database,
  work: (database: Database) => Promise<Answer>,
): Promise<Answer> => {
  try {
    await database.transaction(async (sql) => {
      throw new Undone(await work(within(database, sql)));
    });
  } catch (problem) {
    // Only the work above throws one, with an answer of its type.
    if (problem instanceof Undone) return problem.answer as Answer;
    throw problem;
  }
  throw new Error('a transaction that was to be undone was not');
};
