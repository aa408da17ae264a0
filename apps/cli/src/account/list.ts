import { type Database, everyAccount } from '@qunxing/database';
import { type Answer, done, text } from '../answer.ts';
import { dayOf } from './day.ts';
import { roleTitles } from './role.ts';

/** Lists every account there is or was, a line each. */
export const list = async ({ sql }: Database): Promise<Answer> => {
  const accounts = await everyAccount(sql);
  if (accounts.length === 0) {
    return done(
      text(
        '还没有账号。建立：qunxing account add <账号> --role <角色> …',
        'There is no account yet. Make one: qunxing account add <login> --role <role> …',
      ),
    );
  }
  return done(
    ...accounts.map(({ login, role, divisionCode, displayName, organization, demonstration, endedAt }) => {
      const [mark, sign] = demonstration ? ['  【示例】', '  [demonstration]'] : ['', ''];
      const [zh, en] =
        endedAt === null ? [mark, sign] : [`${mark}  已于 ${dayOf(endedAt)} 停用`, `${sign}  ended ${dayOf(endedAt)}`];
      const [title, division] = [roleTitles[role], divisionCode ?? '–'];
      return text(
        `${login}  ${title['zh-CN']}  ${division}  ${displayName['zh-CN']}  ${organization['zh-CN']}${zh}`,
        `${login}  ${title.en}  ${division}  ${displayName.en}  ${organization.en}${en}`,
      );
    }),
  );
};
