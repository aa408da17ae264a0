import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccount } from '../accounts/accounts.ts';
import type { Database } from '../connection/database.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import {
  enrolKey,
  offeredKey,
  offerKey,
  removeSecondFactor,
  secondFactorOf,
  takeRecoveryCode,
  takeStep,
} from './second-factor.ts';

const at = (time: string) => new Date(`2024-03-01T${time}:00Z`);
const name = { 'zh-CN': '审计', en: 'audit' };

describe.each(testEngines)('a second factor in an %s database', (engine) => {
  let database: Database;
  let accountId = '';
  beforeAll(async () => {
    database = await openTestDatabase(engine, { demonstration: false });
    const person = { login: 'one', passwordHash: 'scrypt$…', displayName: name, demonstration: false };
    const office = { role: 'auditor', divisionCode: null, organization: name } as const;
    accountId = (await createAccount(database.sql, { ...person, ...office }, at('08:00'))) ?? '';
  });
  afterAll(() => database.close());
  const enrol = (key: string, codes: readonly string[]) =>
    database.transaction((sql) => enrolKey(sql, { accountId, key, step: 100, recoveryCodeHashes: codes }, at('09:00')));

  it('is offered for a while, and there only once it was proved', async () => {
    await offerKey(database.sql, accountId, 'FIRST', at('08:00'));
    await offerKey(database.sql, accountId, 'SECOND', at('08:30'));
    expect(await offeredKey(database.sql, accountId, at('08:31'))).toBeUndefined();
    expect(await offeredKey(database.sql, accountId, at('08:30'))).toBe('SECOND');
    expect(await secondFactorOf(database.sql, accountId)).toBeUndefined();
    expect(await enrol('FIRST', [])).toBe(false);
    expect(await enrol('SECOND', ['a', 'b'])).toBe(true);
    expect(await secondFactorOf(database.sql, accountId)).toEqual({
      key: 'SECOND',
      enrolledAt: at('09:00'),
      lastStep: 100,
      recoveryCodes: 2,
    });
    expect(await enrol('SECOND', ['c'])).toBe(false);
  });

  it('takes each code once, also when it comes twice at one moment, and none from before', async () => {
    expect(await takeStep(database.sql, accountId, 100)).toBe(false);
    const both = await Promise.all([takeStep(database.sql, accountId, 101), takeStep(database.sql, accountId, 101)]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await takeStep(database.sql, accountId, 100)).toBe(false);
    expect(await takeStep(database.sql, accountId, 103)).toBe(true);
  });

  it('takes each recovery code once', async () => {
    expect(await takeRecoveryCode(database.sql, accountId, 'z')).toBe(false);
    expect(await takeRecoveryCode(database.sql, 'somebody else', 'a')).toBe(false);
    expect(await takeRecoveryCode(database.sql, accountId, 'a')).toBe(true);
    expect(await takeRecoveryCode(database.sql, accountId, 'a')).toBe(false);
    expect(await secondFactorOf(database.sql, accountId)).toMatchObject({ recoveryCodes: 1 });
  });

  it('is taken away with its recovery codes', async () => {
    await database.transaction((sql) => removeSecondFactor(sql, accountId, at('12:00')));
    expect(await secondFactorOf(database.sql, accountId)).toBeUndefined();
    expect(await takeRecoveryCode(database.sql, accountId, 'b')).toBe(false);
  });
});
