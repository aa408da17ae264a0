import {
  type AccountRow,
  accountById,
  actingBy,
  appoint,
  createAccount,
  type Database,
  hashPassword,
  invitationOf,
  type OpenInvitation,
  readLogin,
  type Sql,
  takeInvitation,
  weakness,
} from '@qunxing/database';
import { unauthenticated } from '../mistake/mistake.ts';
import { InvitationRefusal } from './invitation-refusal.ts';

/** An account that somebody makes for themselves to accept an invitation. */
export interface NewAccount {
  readonly login: string;
  readonly password: string;
}

/** Who accepts: somebody who is signed in, or who gets an account by it. */
export type Accepting = { readonly viewer: Pick<AccountRow, 'id'> } | { readonly account: NewAccount };

const entered = async (
  sql: Sql,
  accepting: Accepting,
  { role, divisionCode, organization, name, by }: OpenInvitation,
  passwordHash: string,
  at: Date,
): Promise<string> => {
  const office = { role, divisionCode, organization };
  if ('viewer' in accepting) {
    const { id } = accepting.viewer;
    if ((await appoint(sql, { ...office, accountId: id }, at, { account: by })) === undefined)
      throw new InvitationRefusal('INVITATION_HELD_ALREADY');
    return id;
  }
  const { login } = accepting.account;
  const displayName = { 'zh-CN': name, en: name };
  const id = await createAccount(sql, { ...office, login, passwordHash, displayName, demonstration: false }, at, {
    account: by,
  });
  if (id === undefined) throw new InvitationRefusal('INVITATION_LOGIN_TAKEN');
  return id;
};

/** What is wrong with an account as somebody would have it. */
const unfit = ({ login, password }: NewAccount): InvitationRefusal | undefined => {
  const read = readLogin(login);
  if ('refused' in read) return new InvitationRefusal('INVITATION_LOGIN_UNFIT');
  const weak = weakness(password, read.login);
  return weak && new InvitationRefusal('INVITATION_PASSWORD_WEAK', weak);
};

/**
 * Accepts the invitation of a token, once, as a new account or for the one that is signed in; gives the person as they act by it.
 * Nothing is changed when it is refused. Somebody who is neither is asked to sign in, once the invitation is known to be one.
 */
export const acceptInvitation = async (
  { sql, transaction }: Database,
  tokenHash: string,
  accepting: Accepting | null,
  now: Date,
): Promise<AccountRow | InvitationRefusal> => {
  const invitation = await invitationOf(sql, tokenHash, now);
  if (invitation === undefined) return new InvitationRefusal('INVITATION_OVER');
  if (accepting === null) throw unauthenticated();
  if ('viewer' in accepting && accepting.viewer.id === invitation.by) return new InvitationRefusal('INVITATION_OWN');
  const wrong = 'account' in accepting ? unfit(accepting.account) : undefined;
  if (wrong !== undefined) return wrong;
  // Slow on purpose, hence outside the transaction.
  const passwordHash = 'account' in accepting ? await hashPassword(accepting.account.password) : '';
  try {
    return await transaction(async (inside) => {
      if (!(await takeInvitation(inside, tokenHash))) throw new InvitationRefusal('INVITATION_OVER');
      const id = await entered(inside, accepting, invitation, passwordHash, now);
      const account = await accountById(inside, id, now);
      const appointment = account?.appointments.find(
        (one) => one.role === invitation.role && one.divisionCode === invitation.divisionCode,
      );
      if (account === undefined || appointment === undefined) throw new Error('an accepted invitation appoints nobody');
      return actingBy(account, appointment);
    });
  } catch (error) {
    // Thrown so that the transaction leaves nothing behind.
    if (error instanceof InvitationRefusal) return error;
    throw error;
  }
};
