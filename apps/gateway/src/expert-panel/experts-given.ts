import { type ExpertRow, experts } from '@qunxing/database';
import type { Context } from '../context.ts';
import { wrongInput } from '../mistake/mistake.ts';
import { ownId } from '../node-id.ts';

/** The experts behind global ids, of those who may be asked now; a mistake that names the argument where there is none. */
export const expertsGiven = async (
  ids: readonly string[],
  argument: string,
  { gateway, now }: Pick<Context, 'gateway' | 'now'>,
): Promise<readonly ExpertRow[]> => {
  const accounts = ids.map((id) => ownId('Expert', id, argument));
  const known = new Map((await experts(gateway.database.sql, now())).map((expert) => [expert.account, expert]));
  return accounts.map((account) => {
    const expert = known.get(account);
    if (expert === undefined)
      throw wrongInput(argument, '专家库中没有这位专家，或其账号已停用。', 'there is no such expert now.');
    return expert;
  });
};
