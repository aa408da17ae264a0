import { type ExpertRow, experts } from '@qunxing/database';
import type { Context } from '../context.ts';
import { wrongInput } from '../mistake/mistake.ts';
import { ownId } from '../node-id.ts';

/** The experts behind global ids, of those who may be asked now; undefined in the place of one who may not. */
export const expertsNow = async (
  ids: readonly string[],
  argument: string,
  { gateway, now }: Pick<Context, 'gateway' | 'now'>,
): Promise<readonly (ExpertRow | undefined)[]> => {
  const accounts = ids.map((id) => ownId('Expert', id, argument));
  const known = new Map((await experts(gateway.database.sql, now())).map((expert) => [expert.account, expert]));
  return accounts.map((account) => known.get(account));
};

/** The same where each of them may be asked; a mistake that names the argument otherwise. */
export const expertsGiven = async (
  ids: readonly string[],
  argument: string,
  context: Pick<Context, 'gateway' | 'now'>,
): Promise<readonly ExpertRow[]> =>
  (await expertsNow(ids, argument, context)).map((expert) => {
    if (expert === undefined)
      throw wrongInput(argument, '专家库中没有这位专家，或其账号已停用。', 'there is no such expert now.');
    return expert;
  });
