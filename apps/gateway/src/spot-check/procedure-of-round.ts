import type { Procedure } from '@qunxing/standards';
import type { Gateway } from '../gateway.ts';
import { roundsInUse } from '../library/rounds-in-use.ts';
import { wrongInput } from '../mistake/mistake.ts';

/** The procedure that a round pins today. */
export const procedureOfRound = (key: string, { library, database }: Gateway): Procedure => {
  const round = roundsInUse(library, database).find(({ id }) => id === key);
  if (round === undefined) throw wrongInput('round', '没有这个批次。', 'there is no such round.');
  const pinned = library.procedures.find(({ procedure }) => procedure.id === round.procedure);
  if (pinned === undefined) throw new Error(`the round ${key} pins a procedure that is not in use`);
  return pinned.procedure;
};
