import { accountByLogin, type Database, linkSubject } from '@qunxing/database';
import { type Answer, done, text, unusable } from '../answer.ts';
import type { AccountCommand } from '../command.ts';
import { nobody } from './nobody.ts';

type Link = Extract<AccountCommand, { readonly verb: 'account link' }>;

/** Lets a person of a directory sign in as an account. */
export const link = async (database: Database, { login, issuer, subject }: Link, now: Date): Promise<Answer> => {
  const found = await accountByLogin(database.sql, login, now);
  if (found === undefined) return nobody(login);
  const linked = await database.transaction((sql) => linkSubject(sql, { issuer, subject }, found.id, now));
  if (!linked) {
    return unusable(
      text(
        `统一身份“${subject}”（${issuer}）已关联账号，未作改动。`,
        `"${subject}" of ${issuer} is linked to an account already; nothing was changed.`,
      ),
    );
  }
  return done(
    text(
      `已将统一身份“${subject}”关联到账号 ${found.login}。`,
      `"${subject}" of ${issuer} may now sign in as ${found.login}.`,
    ),
  );
};
