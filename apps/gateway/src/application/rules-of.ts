import { documents } from '@qunxing/database';
import type { Procedure, Round } from '@qunxing/standards';
import type { Gateway } from '../gateway.ts';

/** The procedure that an application was begun under, by content hash: the one in use, or an earlier edition from the store. */
export const procedureOf = async ({ library, database }: Gateway, hash: string): Promise<Procedure> => {
  const inUse = library.procedures.find((edition) => edition.hash === hash);
  if (inUse !== undefined) return inUse.procedure;
  const [stored] = await documents(database.sql, [hash]);
  if (stored === undefined) throw new Error(`no procedure is stored under ${hash}`);
  // What is stored under the hash of a procedure was one when it was stored, and never changes.
  return JSON.parse(stored.text) as Procedure;
};

/** The round that an application was filed in. */
export const roundOf = ({ library }: Gateway, id: string): Round => {
  const found = library.rounds.find((round) => round.id === id);
  if (found === undefined) throw new Error(`an application names the round ${id}, which is not configured`);
  return found;
};
