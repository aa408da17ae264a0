import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountByLogin, createAccount } from '../accounts/accounts.ts';
import { endAppointment } from '../appointments/appointments.ts';
import type { Database } from '../connection/database.ts';
import { seedRegister } from '../testing/builders.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { createInvitation, invitationOf, invitationsBy, takeInvitation, withdrawInvitation } from './invitations.ts';

const at = (time: string) => new Date(`2024-03-01T${time}:00Z`);
const bureau = { 'zh-CN': '遵义市工业和信息化局', en: 'Zunyi bureau' };
const office = {
  role: 'county',
  divisionCode: '520324',
  organization: { 'zh-CN': '正安县工信局', en: 'Zheng’an' },
} as const;

describe.each(testEngines)('an invitation in an %s database', (engine) => {
  let database: Database;
  let inviter = '';
  let account = '';
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    await seedRegister(database.sql);
    const person = { login: 'prefecture', passwordHash: 'scrypt$…', displayName: bureau, demonstration: false };
    const entry = { ...person, role: 'prefecture', divisionCode: '520300', organization: bureau } as const;
    account = (await createAccount(database.sql, entry, at('08:00'))) ?? '';
    inviter = (await accountByLogin(database.sql, 'prefecture', at('08:00')))?.appointments[0]?.id ?? '';
  });
  afterAll(() => database.close());
  const invite = (tokenHash: string) =>
    database.transaction((sql) =>
      createInvitation(
        sql,
        { ...office, tokenHash, name: '王明', invitedBy: inviter, expiresAt: at('12:00') },
        at('09:00'),
      ),
    );

  it('is found by its token, and listed for who invited, until it is over', async () => {
    const id = await invite('found');
    const row = { ...office, id, name: '王明', expiresAt: at('12:00') };
    expect(await invitationOf(database.sql, 'found', at('11:59'))).toEqual({ ...row, by: account });
    expect(await invitationsBy(database.sql, inviter, at('11:59'))).toEqual([row]);
    expect(await invitationOf(database.sql, 'found', at('12:00'))).toBeUndefined();
    expect(await invitationsBy(database.sql, inviter, at('12:00'))).toEqual([]);
  });

  it('is taken once, also by two at the same moment', async () => {
    await invite('taken');
    const both = await Promise.all([takeInvitation(database.sql, 'taken'), takeInvitation(database.sql, 'taken')]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await invitationOf(database.sql, 'taken', at('10:00'))).toBeUndefined();
  });

  it('is withdrawn by who invited and nobody else', async () => {
    const id = await invite('withdrawn');
    expect(await withdrawInvitation(database.sql, 'somebody else', id)).toBe(false);
    expect(await withdrawInvitation(database.sql, inviter, id)).toBe(true);
    expect(await withdrawInvitation(database.sql, inviter, id)).toBe(false);
  });

  it('ends with the appointment by which it was made', async () => {
    await invite('orphaned');
    await database.transaction((sql) => endAppointment(sql, inviter, at('10:00')));
    expect(await invitationOf(database.sql, 'orphaned', at('09:59'))).toBeDefined();
    expect(await invitationOf(database.sql, 'orphaned', at('10:00'))).toBeUndefined();
  });
});
