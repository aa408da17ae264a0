import { documents } from '@qunxing/database';
import type { Procedure, Round } from '@qunxing/standards';
import type { Gateway } from '../gateway.ts';
import { roundsInUse } from '../library/rounds-in-use.ts';
import { wrongInput } from '../mistake/mistake.ts';

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

/** A round in use by its key; a mistake that names the argument when there is none. */
export const roundGiven = (key: string, { library, database }: Gateway): Round => {
  const found = roundsInUse(library, database).find(({ id }) => id === key);
  if (found === undefined) throw wrongInput('round', '没有这个批次。', 'there is no such round.');
  return found;
};

/** The editions that a round pins today, with what they say. */
export const editionsOf = ({ procedure, standard, id }: Round, { library }: Gateway) => {
  const pinned = library.procedures.find((edition) => edition.procedure.id === procedure);
  const deciding = library.standards.find((edition) => edition.standard.id === standard);
  if (pinned === undefined || deciding === undefined)
    throw new Error(`the round ${id} pins an edition that is not in use`);
  const rules = { round: id, procedure: pinned.hash, standard: deciding.hash };
  return { rules, procedure: pinned.procedure, standard: deciding.standard };
};
