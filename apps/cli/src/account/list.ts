import { type Database, everyAccount } from '@qunxing/database';
import { type Answer, done, text } from '../answer.ts';
import { dayOf } from './day.ts';
import { roleTitles } from './role.ts';

/** Lists every account there is or was, a line for each of its appointments. */
export const list = async ({ sql }: Database, now: Date): Promise<Answer> => {
  const accounts = await everyAccount(sql, now);
  if (accounts.length === 0) {
    return done(
      text(
        '还没有账号。建立：qunxing account add <账号> --role <角色> …',
        'There is no account yet. Make one: qunxing account add <login> --role <role> …',
      ),
    );
  }
  return done(
    ...accounts.flatMap(({ login, appointments, displayName, demonstration, endedAt }) => {
      const [mark, sign] = demonstration ? ['  【示例】', '  [demonstration]'] : ['', ''];
      const [zh, en] =
        endedAt === null ? [mark, sign] : [`${mark}  已于 ${dayOf(endedAt)} 停用`, `${sign}  ended ${dayOf(endedAt)}`];
      if (appointments.length === 0)
        return [
          text(
            `${login}  –  –  ${displayName['zh-CN']}  现无任职${zh}`,
            `${login}  –  –  ${displayName.en}  without an appointment${en}`,
          ),
        ];
      return appointments.map(({ role, divisionCode, organization, validTo }) => {
        const [title, division] = [roleTitles[role], divisionCode ?? '–'];
        const until = validTo === null ? '' : dayOf(new Date(validTo));
        const [to, ends] = until === '' ? ['', ''] : [`  任职至 ${until}`, `  until ${until}`];
        return text(
          `${login}  ${title['zh-CN']}  ${division}  ${displayName['zh-CN']}  ${organization['zh-CN']}${to}${zh}`,
          `${login}  ${title.en}  ${division}  ${displayName.en}  ${organization.en}${ends}${en}`,
        );
      });
    }),
  );
};
