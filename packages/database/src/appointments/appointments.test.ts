import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountByLogin, createAccount } from '../accounts/accounts.ts';
import { createSession, findSession, revokeOwnSession, sessionsOf } from '../accounts/sessions.ts';
import type { Database } from '../connection/database.ts';
import { seedRegister } from '../testing/builders.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { appoint, appointmentsOf, endAppointment } from './appointments.ts';

const at = (time: string) => new Date(`2024-03-01T${time}:00Z`);
const bureau = { 'zh-CN': '遵义市工业和信息化局', en: 'Zunyi bureau' };
const panel = { 'zh-CN': '专家评审组', en: 'expert panel' };
const expert = { role: 'expert', divisionCode: null, organization: panel } as const;

describe.each(testEngines)('appointments in an %s database', (engine) => {
  let database: Database;
  let persons = 0;
  let accountId = '';
  let login = '';
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    await seedRegister(database.sql);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    persons += 1;
    login = `person-${persons}`;
    const entry = { login, passwordHash: 'scrypt$…', displayName: bureau, demonstration: false };
    const office = { role: 'prefecture', divisionCode: '520300', organization: bureau } as const;
    accountId = (await createAccount(database.sql, { ...entry, ...office }, at('08:00'))) ?? '';
  });
  const appointTo = (office: Omit<Parameters<typeof appoint>[1], 'accountId'>, time: string) =>
    database.transaction((sql) => appoint(sql, { accountId, ...office }, at(time)));
  const roles = async (time: string) =>
    (await appointmentsOf(database.sql, accountId, at(time))).map(({ role }) => role);
  const begin = (tokenHash: string, time: string, appointment?: string) =>
    createSession(database.sql, {
      tokenHash,
      accountId,
      ...(appointment !== undefined && { appointment }),
      createdAt: at(time),
      expiresAt: at('20:00'),
    });

  it('are several of one person, each from and to a moment', async () => {
    expect(await appointTo({ ...expert, validTo: at('12:00') }, '10:00')).toBeDefined();
    expect(await roles('09:59')).toEqual(['prefecture']);
    expect(await roles('10:00')).toEqual(['prefecture', 'expert']);
    expect(await roles('12:00')).toEqual(['prefecture']);
    expect((await accountByLogin(database.sql, login, at('11:00')))?.appointments).toMatchObject([
      { role: 'prefecture', divisionCode: '520300', organization: bureau, validTo: null },
      { role: 'expert', divisionCode: null, organization: panel, validTo: expect.stringContaining('2024-03-01T12:00') },
    ]);
  });

  it('to one office are held once at a time', async () => {
    const first = (await appointTo(expert, '10:00')) ?? '';
    expect(await appointTo(expert, '11:00')).toBeUndefined();
    expect(await database.transaction((sql) => endAppointment(sql, first, at('12:00')))).toBe(true);
    expect(await appointTo(expert, '12:00')).toBeDefined();
  });

  it('leave what was given and taken, and by whom, in the stream of the account', async () => {
    const by = { account: accountId };
    const id = await database.transaction((sql) => appoint(sql, { ...expert, accountId }, at('10:00'), by));
    await database.transaction((sql) => endAppointment(sql, id ?? '', at('11:00')));
    const events = await database.sql.query<{ type: string; body: string }>(
      `SELECT type, body FROM domain_event WHERE stream = $1 ORDER BY sequence`,
      [`account/${accountId}`],
    );
    expect(events.map(({ type, body }) => [type, JSON.parse(body)])).toMatchObject([
      ['account.made', { role: 'prefecture', division: '520300' }],
      ['account.appointed', { appointment: id, role: 'expert', division: null, until: null, by }],
      ['account.dismissed', { appointment: id, role: 'expert', by: { system: 'qunxing' } }],
    ]);
  });

  it('share the organization of one name and division', async () => {
    await appointTo(expert, '10:00');
    const query = `SELECT count(*)::int AS count FROM organization WHERE name_zh = $1`;
    expect(await database.sql.query(query, [panel['zh-CN']])).toEqual([{ count: 1 }]);
  });

  it('are acted by one at a time: a session acts by the one it began with, a new one by the one acted by last', async () => {
    const other = await appointTo(expert, '09:00');
    await begin(`${login} first`, '10:00');
    expect(await findSession(database.sql, `${login} first`, at('10:30'))).toMatchObject({
      account: { role: 'prefecture' },
    });
    await begin(`${login} second`, '11:00', other);
    expect(await findSession(database.sql, `${login} first`, at('11:30'))).toMatchObject({
      account: { role: 'prefecture', divisionCode: '520300', organization: bureau },
    });
    expect(await roles('11:30')).toEqual(['expert', 'prefecture']);
    await begin(`${login} third`, '12:00');
    expect(await findSession(database.sql, `${login} third`, at('12:30'))).toMatchObject({
      account: { role: 'expert', appointment: other, divisionCode: null, organization: panel },
    });
  });

  it('that end take the sessions that act by them along at once, and no other', async () => {
    const other = (await appointTo(expert, '09:00')) ?? '';
    await begin(`${login} expert`, '10:00', other);
    await begin(`${login} office`, '10:00', (await appointmentsOf(database.sql, accountId, at('10:00')))[1]?.id);
    expect(await database.transaction((sql) => endAppointment(sql, other, at('11:00')))).toBe(true);
    expect(await findSession(database.sql, `${login} expert`, at('11:00'))).toBeUndefined();
    expect(await findSession(database.sql, `${login} office`, at('11:00'))).toBeDefined();
    expect(await database.transaction((sql) => endAppointment(sql, other, at('11:30')))).toBe(false);
  });

  it('that run out end their sessions though nobody revokes these', async () => {
    const other = await appointTo({ ...expert, validTo: at('12:00') }, '09:00');
    await begin(`${login} expert`, '10:00', other);
    expect(await findSession(database.sql, `${login} expert`, at('11:59'))).toBeDefined();
    expect(await findSession(database.sql, `${login} expert`, at('12:00'))).toBeUndefined();
  });

  it('stand beside the sessions that act by them, of which each person ends their own only', async () => {
    await begin(`${login} one`, '10:00');
    await begin(`${login} two`, '11:00');
    const [newest, oldest] = await sessionsOf(database.sql, accountId, at('12:00'));
    expect([newest, oldest]).toMatchObject([
      { createdAt: at('11:00'), role: 'prefecture', browser: '' },
      { createdAt: at('10:00') },
    ]);
    expect(await revokeOwnSession(database.sql, 'somebody else', oldest?.id ?? '', at('12:00'))).toBe(false);
    expect(await revokeOwnSession(database.sql, accountId, oldest?.id ?? '', at('12:00'))).toBe(true);
    expect(await findSession(database.sql, `${login} one`, at('12:30'))).toBeUndefined();
    expect(await sessionsOf(database.sql, accountId, at('12:30'))).toHaveLength(1);
  });
});
