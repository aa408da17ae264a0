import type { Database } from '@qunxing/database';

/** The same database, in which every transaction does its work and is then undone. */
export const undoing = (database: Database): Database => ({
  ...database,
  transaction: async <T>(work: Parameters<typeof database.transaction<T>>[0]): Promise<T> => {
    const undo = new Error('undone on purpose');
    const results: T[] = [];
    try {
      await database.transaction(async (sql) => {
        results.push(await work(sql));
        throw undo;
      });
    } catch (thrown) {
      if (thrown !== undo) throw thrown;
    }
    const [result] = results;
    // The work has ended, or its own error was thrown on above.
    return result as T;
  },
});
