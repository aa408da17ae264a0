import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccount } from '../accounts/accounts.ts';
import { endAccount } from '../accounts/end-account.ts';
import type { Database } from '../connection/database.ts';
import { theProgram } from '../events/record-events.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { accountOfSubject, linkSubject } from './directory-link.ts';
import { beginVisit, takeVisit } from './directory-visit.ts';

const at = (time: string) => new Date(`2024-03-01T${time}:00Z`);
const name = { 'zh-CN': '审计', en: 'audit' };
const subject = { issuer: 'https://directory.example.gov.cn', subject: '520324-0017' };

describe.each(testEngines)('a directory in an %s database', (engine) => {
  let database: Database;
  let accountId = '';
  beforeAll(async () => {
    database = await openTestDatabase(engine, { demonstration: false });
    const person = { login: 'one', passwordHash: 'scrypt$…', displayName: name, demonstration: false };
    const office = { role: 'auditor', divisionCode: null, organization: name } as const;
    accountId = (await createAccount(database.sql, { ...person, ...office }, at('08:00'))) ?? '';
  });
  afterAll(() => database.close());
  const link = () => database.transaction((sql) => linkSubject(sql, subject, accountId, at('09:00')));

  it('links a person to one account, and commits to who they are without telling', async () => {
    expect(await accountOfSubject(database.sql, subject, at('09:00'))).toBeUndefined();
    expect([await link(), await link()]).toEqual([true, false]);
    expect(await accountOfSubject(database.sql, subject, at('09:00'))).toMatchObject({ id: accountId, login: 'one' });
    const elsewhere = { ...subject, issuer: 'https://another.example.gov.cn' };
    expect(await accountOfSubject(database.sql, elsewhere, at('09:00'))).toBeUndefined();
    const events = await database.sql.query<{ body: string }>(
      `SELECT body FROM domain_event WHERE type = 'account.linked'`,
    );
    expect(events.map(({ body }) => JSON.parse(body))).toMatchObject([
      { issuer: subject.issuer, subject: expect.stringMatching(/^sha256:/) },
    ]);
  });

  it('lets nobody in as an account that has ended', async () => {
    await database.transaction((sql) => endAccount(sql, 'one', at('10:00'), theProgram));
    expect(await accountOfSubject(database.sql, subject, at('09:59'))).toBeDefined();
    expect(await accountOfSubject(database.sql, subject, at('10:00'))).toBeUndefined();
  });

  it('takes a browser back once, also when it comes twice at one moment, and not too late', async () => {
    const visit = { state: 'state', nonce: 'nonce', verifier: 'verifier' };
    const times = { now: at('09:00'), expiresAt: at('09:10') };
    await beginVisit(database.sql, 'one', visit, times);
    await beginVisit(database.sql, 'late', visit, times);
    const both = await Promise.all([1, 2].map(() => takeVisit(database.sql, 'one', at('09:05'))));
    expect(both.filter((taken) => taken !== undefined)).toEqual([visit]);
    expect(await takeVisit(database.sql, 'late', at('09:10'))).toBeUndefined();
    await beginVisit(database.sql, 'another', visit, { now: at('09:11'), expiresAt: at('09:20') });
    expect(await database.sql.query('SELECT cookie_hash AS cookie FROM directory_visit')).toEqual([
      { cookie: 'another' },
    ]);
  });
});
