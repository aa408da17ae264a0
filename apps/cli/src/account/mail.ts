import { accountByLogin, type Database, setMailAddress } from '@qunxing/database';
import { type Answer, done, text, unusable } from '../answer.ts';
import type { AccountCommand } from '../command.ts';
import { nobody } from './nobody.ts';

type Mail = Extract<AccountCommand, { readonly verb: 'account mail' }>;

/** What `--address` says for nowhere. */
const nowhere = 'none';

const isAddress = (given: string): boolean => /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/.test(given);

/** Registers the address that notifications of an account are sent to, or that there is none. */
export const mail = async (database: Database, { login: given, address }: Mail, now: Date): Promise<Answer> => {
  if (address !== nowhere && !isAddress(address)) {
    return unusable(
      text(
        `--address：“${address}”不是邮箱地址，应形如 wang@example.gov.cn；取消登记用 none。`,
        `--address: "${address}" is no e-mail address; it looks like wang@example.gov.cn, or none to remove it.`,
      ),
    );
  }
  const login = (await accountByLogin(database.sql, given, now))?.login;
  if (login === undefined) return nobody(given);
  await setMailAddress(database.sql, login, address === nowhere ? null : address);
  return done(
    address === nowhere
      ? text(
          `已取消 ${login} 的邮箱登记，不再向其发送邮件。`,
          `${login} has no e-mail address any more and is not written to.`,
        )
      : text(`${login} 的通知将发送到 ${address}。`, `Notifications of ${login} are sent to ${address}.`),
  );
};
