import { listAccounts } from '@qunxing/database';
import { demonstrationAccountsOf } from '../account/demonstration-accounts.ts';
import { noLogKey } from '../audit/log-key.ts';
import type { Gateway } from '../gateway.ts';
import { say, text } from './say.ts';

/** What somebody needs who wants to sign in where no account exists. */
const noAccount = text(
  '该数据库还没有账号，无人可以登录。建立第一个：npm run --silent qunxing -- account add <账号> --role province --division <代码>（内置数据库须先停止群星）',
  'This database has no account, so nobody can sign in. Make the first: npm run --silent qunxing -- account add <login> --role province --division <code> (stop Qunxing first where the database is embedded)',
);

/**
 * Prints where the gateway listens and with which accounts one signs in to a demonstration, or how to make one where there is none;
 * and that the audit log goes unsigned where it does.
 */
export const announce = async (address: string, { database, configuration, signer, now }: Gateway): Promise<void> => {
  process.stdout.write('\n');
  say(configuration.name);
  say(text(`控制台 ${address}/`, 'console'));
  say(text(`接口 ${address}/graphql`, `API, with GraphiQL at ${address}/graphiql/`));
  if (signer === null) say(noLogKey);
  if (!database.instance.demonstration) {
    if ((await listAccounts(database.sql, now())).length === 0) say(noAccount);
    return;
  }
  say(
    text('示例数据库，可用下列演示账号登录（账号 / 密码）', 'Demonstration database; sign in with (login / password)'),
  );
  for (const { login, password, organization } of demonstrationAccountsOf(configuration.province)) {
    process.stdout.write(`    ${login.padEnd(10)} / ${password}   ${organization['zh-CN']} · ${organization.en}\n`);
  }
};
