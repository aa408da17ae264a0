import { demonstrationAccountsOf } from '../account/demonstration-accounts.ts';
import type { Gateway } from '../gateway.ts';
import { say, text } from './say.ts';

/** Prints where the gateway listens and, in a demonstration, with which accounts one signs in. */
export const announce = (address: string, { database, configuration }: Gateway): void => {
  process.stdout.write('\n');
  say(configuration.name);
  say(text(`控制台 ${address}/`, 'console'));
  say(text(`接口 ${address}/graphql`, `API, with GraphiQL at ${address}/graphiql/`));
  if (!database.instance.demonstration) return;
  say(
    text('示例数据库，可用下列演示账号登录（账号 / 密码）', 'Demonstration database; sign in with (login / password)'),
  );
  for (const { login, password, organization } of demonstrationAccountsOf(configuration.province)) {
    process.stdout.write(`    ${login.padEnd(10)} / ${password}   ${organization['zh-CN']} · ${organization.en}\n`);
  }
};
