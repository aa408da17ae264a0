import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createAccount } from '../accounts/accounts.ts';
import type { Database } from '../connection/database.ts';
import { only } from '../connection/sql.ts';
import { appendEvent } from '../events/event.ts';
import { recorded, seedRegister } from '../testing/builders.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { nextDigest } from './delivery.ts';
import { markSent, mostAttempts, postponeMail, takeMail } from './mail.ts';
import { countNotifications, markRead, notificationPage } from './notification-rows.ts';
import { type Message, notify } from './notify.ts';
import { notificationPreferences, preferDelivery, setMailAddress } from './preferences.ts';
import { recipientsOf } from './recipients.ts';

const text = (word: string) => ({ 'zh-CN': word, en: word });

/** A moment of the day on which the tests tell, in Beijing time. */
const at = (time: string): Date => new Date(`2026-03-02T${time}:00+08:00`);

describe.each(testEngines)('notifications in an %s database', (engine) => {
  let database: Database;
  let county: string;
  beforeEach(async () => {
    await database?.close();
    database = await openTestDatabase(engine);
    await seedRegister(database.sql);
    const office = { organization: text('正安县'), displayName: text('王芳'), demonstration: true };
    const entry = { ...office, login: 'county', role: 'county', divisionCode: '520324', passwordHash: '' } as const;
    county = (await createAccount(database.sql, entry, recorded.at)) ?? '';
    await setMailAddress(database.sql, 'county', 'county@example.gov.cn');
    for (const sequence of [1, 2, 3]) {
      const event = { type: 'trial.happened', by: { account: county }, moment: { at: recorded.at.toISOString() } };
      await appendEvent(database.sql, { stream: 'trial/1', sequence }, event);
    }
  });
  afterAll(() => database.close());

  const office = { role: 'county', division: '520324' };
  const recipients = () => recipientsOf(database.sql, { offices: [office], accounts: [] }, recorded.at);
  const tell = async (sequence: number, told: Date, kind: Message['kind'] = 'statutory', mails = true) => {
    const title = text(`第 ${sequence} 条`);
    const message = { of: { stream: 'trial/1', sequence }, kind, title, sentence: title, application: null };
    for (const recipient of await recipients()) {
      await database.transaction((sql) => notify(sql, recipient, message, { at: told, mails }));
    }
  };
  const mails = async () =>
    (await only(database.sql.query<{ mails: number }>('SELECT count(*)::int AS mails FROM mail'))).mails;
  const take = (now: Date) => takeMail(database.sql, { at: now, lease: 60_000 });

  it('reach the office and whom the event names, as far as they may sign in', async () => {
    const { sql } = database;
    expect(await recipients()).toMatchObject([{ account: county, mailable: true, role: 'county', division: '520324' }]);
    expect(await recipientsOf(sql, { offices: [], accounts: [county] }, recorded.at)).toHaveLength(1);
    expect(
      await recipientsOf(sql, { offices: [{ ...office, division: '520325' }], accounts: [] }, recorded.at),
    ).toEqual([]);
    await sql.query('UPDATE account SET disabled_at = $1::timestamptz', [recorded.at.toISOString()]);
    expect(await recipients()).toEqual([]);
  });

  it('are told once for each event and person, listed with the latest first, and read by their owner only', async () => {
    await tell(1, at('09:00'));
    await tell(1, at('09:05'));
    await tell(2, at('09:10'));
    const { sql } = database;
    const mine = { account: county, unread: false };
    const [second, first] = await notificationPage(sql, mine, { limit: 10, offset: 0 });
    expect([second?.title.en, first?.title.en]).toEqual(['第 2 条', '第 1 条']);
    expect(await mails()).toBe(2);
    const ids = [first?.id ?? ''];
    expect(await markRead(sql, 'somebody else', { ids }, at('10:00'))).toEqual([]);
    expect(await markRead(sql, county, { ids }, at('10:00'))).toMatchObject([{ readAt: expect.any(String) }]);
    expect(await countNotifications(sql, { ...mine, unread: true })).toBe(1);
    await markRead(sql, county, { until: at('09:10') }, at('10:01'));
    expect(await countNotifications(sql, { ...mine, unread: true })).toBe(0);
    const again = await markRead(sql, county, { ids }, at('11:00'));
    expect(Date.parse(again[0]?.readAt ?? '')).toBe(at('10:00').getTime());
  });

  it('go out by e-mail one by one, taken by one sender for a while and no more once they are sent', async () => {
    await tell(1, at('09:00'));
    const taken = await take(at('09:00'));
    expect(taken).toMatchObject({ address: 'county@example.gov.cn', attempts: 1, person: { en: '王芳' } });
    expect(taken?.notifications.map(({ title }) => title.en)).toEqual(['第 1 条']);
    expect(await take(at('09:00'))).toBeUndefined();
    const again = await take(at('09:01'));
    expect(again).toMatchObject({ id: taken?.id, attempts: 2 });
    await markSent(database.sql, again?.id ?? '', at('09:01'));
    expect(await take(at('23:00'))).toBeUndefined();
  });

  it('that no server accepts are tried again, and given up in the end', async () => {
    await tell(1, at('09:00'));
    const { id } = (await take(at('09:00'))) ?? { id: '' };
    await postponeMail(database.sql, id, at('12:00'));
    expect(await take(at('11:59'))).toBeUndefined();
    expect(await take(at('12:00'))).toMatchObject({ id, attempts: 2 });
    await database.sql.query('UPDATE mail SET attempts = $1::int', [mostAttempts]);
    expect(await take(at('23:00'))).toBeUndefined();
  });

  it('of a day come together at 17:00 in Beijing; what is told later goes out the next day', async () => {
    expect(nextDigest(at('16:59'))).toEqual(at('17:00'));
    expect(nextDigest(at('17:00')).getTime()).toBe(at('17:00').getTime() + 86_400_000);
    await tell(1, at('09:00'), 'informative');
    await tell(2, at('10:00'), 'informative');
    expect(await take(at('16:59'))).toBeUndefined();
    const today = await take(at('17:00'));
    expect(today?.notifications.map(({ title }) => title.en)).toEqual(['第 1 条', '第 2 条']);
    // Told by a clock that lags behind: the mail of the day is on its way and changes no more.
    await tell(3, at('16:59'), 'informative');
    expect((await take(at('17:01')))?.notifications).toEqual(today?.notifications);
    const tomorrow = await take(new Date(at('17:00').getTime() + 86_400_000 + 60_000));
    expect(tomorrow?.id).toBe(today?.id);
    await markSent(database.sql, today?.id ?? '', at('17:02'));
    const next = await take(new Date(at('17:00').getTime() + 86_400_000 + 60_000));
    expect(next?.notifications.map(({ title }) => title.en)).toEqual(['第 3 条']);
  });

  it('come as each person wants them, and not by e-mail without an address or a server', async () => {
    const { sql } = database;
    expect(await notificationPreferences(sql, county)).toEqual({
      statutory: 'immediate',
      informative: 'daily',
      mailAddress: 'county@example.gov.cn',
    });
    await preferDelivery(sql, county, 'informative', 'daily');
    await preferDelivery(sql, county, 'informative', 'off');
    expect(await notificationPreferences(sql, county)).toMatchObject({ statutory: 'immediate', informative: 'off' });
    await tell(1, at('09:00'), 'informative');
    await tell(2, at('09:00'), 'statutory', false);
    await setMailAddress(sql, 'county', null);
    await tell(3, at('09:00'));
    expect(await mails()).toBe(0);
    expect(await countNotifications(sql, { account: county, unread: true })).toBe(3);
  });
});
