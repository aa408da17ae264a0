import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import {
  accountByLogin,
  createSession,
  type Database,
  findSession,
  isPassword,
  notificationPreferences,
} from '@qunxing/database';
import { openTestDatabase, testEngines } from '@qunxing/database/testing';
import { guizhou } from '@qunxing/reference';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArguments } from '../arguments.ts';
import { fill } from '../load/testing.ts';
import { aFolder, qunxing } from '../testing.ts';
import { accountIn } from './account.ts';

const folder = aFolder();
const password = 'four unrelated words 竹';
const now = new Date('2024-03-01T08:00:00Z');

let database: Database;

const guizhouServed = { province: { divisions: guizhou } };

/** Gives a command with something on standard input; the answer in English. */
const account = async (words: string, typed = `${password}\n`, served = guizhouServed) => {
  const read = readArguments(['account', ...words.split(' ')]);
  if (!('command' in read) || !('verb' in read.command)) throw new Error(`cannot read ${words}`);
  const { command } = read;
  if (command.verb === 'help' || !('verb' in command) || 'file' in command)
    throw new Error(`${words} is no command about accounts`);
  const passwords = { input: Readable.from([typed]), prompt: new Writable(), language: 'en' } as const;
  const { code, lines, errors } = await accountIn(database, command, { now, passwords, province: async () => served });
  return { code, out: lines.map(({ en }) => en).join('\n'), error: errors.map(({ en }) => en).join('\n') };
};
const stored = (login: string) => accountByLogin(database.sql, login, now);

describe.each(testEngines)('in an %s database', { timeout: 60_000 }, (engine) => {
  beforeAll(async () => {
    database = await openTestDatabase(engine, { demonstration: false });
  }, 120_000);
  afterAll(() => database.close());

  it('no account is made before the database was filled', async () => {
    expect(await account('add wang --role auditor')).toMatchObject({
      code: 3,
      error: expect.stringContaining('npm start'),
    });
    await fill(database.sql);
  });

  describe('the first account', () => {
    it('is asked for where there is none', async () => {
      expect(await account('list')).toMatchObject({ code: 0, out: expect.stringContaining('account add <login>') });
    });

    it('is made with the password of standard input, which is nowhere printed and only hashed in the database', async () => {
      const run = await account('add wang --role county --division 520324 --name 王');
      expect(run).toEqual({
        code: 0,
        out: "Account wang was made: Zheng'an County, county department.",
        error: '',
      });
      const found = await stored('wang');
      expect(found).toMatchObject({
        displayName: { 'zh-CN': '王', en: '王' },
        appointments: [
          { role: 'county', divisionCode: '520324', organization: { 'zh-CN': '正安县 县工信部门' }, validTo: null },
        ],
        demonstration: false,
      });
      expect(await isPassword(password, found?.passwordHash ?? '')).toBe(true);
    });

    it('is in the list, and so is another of a role without a division', async () => {
      expect(await account('add audit.1 --role auditor', `${password}\r\n`)).toMatchObject({ code: 0 });
      const { out } = await account('list');
      expect(out.split('\n')).toEqual([
        'audit.1  audit  –  audit.1  audit',
        "wang  county department  520324  王  Zheng'an County, county department",
      ]);
    });

    it('is in the Chinese list by the Chinese name of its role', async () => {
      const passwords = { input: Readable.from([]), prompt: new Writable(), language: 'zh-CN' } as const;
      const asking = { now, passwords, province: async () => guizhouServed };
      const { lines } = await accountIn(database, { verb: 'account list' }, asking);
      expect(lines.map((line) => line['zh-CN'])).toEqual([
        'audit.1  审计  –  audit.1  审计',
        'wang  县工信部门  520324  王  正安县 县工信部门',
      ]);
    });

    it('gets another password', async () => {
      const run = await account('password wang', 'another four words 松\n');
      expect(run).toMatchObject({ code: 0, out: 'The password of wang was changed; its sessions have ended.' });
      expect(await isPassword('another four words 松', (await stored('wang'))?.passwordHash ?? '')).toBe(true);
      expect(await account('password nobody')).toMatchObject({
        code: 2,
        error: expect.stringContaining('account list'),
      });
    });

    it('gets an address for its notifications, and loses it', async () => {
      const { id } = (await stored('wang')) ?? { id: '' };
      const registered = async () => (await notificationPreferences(database.sql, id)).mailAddress;
      expect(await account('mail wang --address wang@example.gov.cn')).toMatchObject({
        code: 0,
        out: 'Notifications of wang are sent to wang@example.gov.cn.',
      });
      expect(await registered()).toBe('wang@example.gov.cn');
      expect(await account('mail wang --address wang@office')).toMatchObject({
        code: 2,
        error: expect.stringContaining('is no e-mail address'),
      });
      expect(await account('mail nobody --address wang@example.gov.cn')).toMatchObject({ code: 2 });
      expect(await registered()).toBe('wang@example.gov.cn');
      expect(await account('mail wang --address none')).toMatchObject({ code: 0 });
      expect(await registered()).toBeNull();
    });
  });

  describe('one person', () => {
    const second = '--role expert';

    it('is given one more appointment, once', async () => {
      expect(await account(`appoint WANG ${second}`)).toMatchObject({
        code: 0,
        out: expect.stringContaining('wang was appointed: expert.'),
      });
      expect(await account(`appoint wang ${second}`)).toMatchObject({
        code: 2,
        error: expect.stringContaining('wang holds this appointment already'),
      });
    });

    it('stands in the list once for each', async () => {
      const { out } = await account('list');
      expect(out.split('\n').filter((line) => line.startsWith('wang'))).toEqual([
        "wang  county department  520324  王  Zheng'an County, county department",
        'wang  expert  –  王  expert',
      ]);
    });

    it('is linked to a person of a directory, who is linked to nobody else', async () => {
      const words = '--issuer https://id.example --subject wang-1';
      expect(await account(`link Wang ${words}`)).toMatchObject({
        code: 0,
        out: '"wang-1" of https://id.example may now sign in as wang.',
      });
      expect(await account(`link audit.1 ${words}`)).toMatchObject({
        code: 2,
        error: expect.stringContaining('linked to an account already'),
      });
      expect(await account(`link nobody ${words}`)).toMatchObject({ code: 2 });
    });

    it('loses one of them, and no other', async () => {
      expect(await account(`dismiss wang ${second}`)).toMatchObject({
        code: 0,
        out: expect.stringContaining('The appointment of wang has ended: expert'),
      });
      expect((await stored('wang'))?.appointments).toMatchObject([{ role: 'county' }]);
      for (const words of [`dismiss wang ${second}`, 'dismiss wang --role county', 'dismiss nobody --role expert'])
        expect(await account(words)).toMatchObject({ code: 2, out: '' });
    });

    it.each([
      ['appoint wang --role chief', 'no role "chief"'],
      ['appoint wang --role county --division 110000', '110000'],
      ['appoint nobody --role expert', 'no account "nobody"'],
    ])('is not appointed by %s', async (words, part) => {
      expect(await account(words)).toMatchObject({ code: 2, error: expect.stringContaining(part) });
    });
  });

  it('an account of a province is that of the configured one, and so is that of a county', async () => {
    expect(await account('add chief --role province --division 520000')).toMatchObject({ code: 0, error: '' });
    const yunnan = { province: { divisions: { ...guizhou, province: '530000' } } };
    expect(await account('add li --role county --division 520324', undefined, yunnan)).toMatchObject({
      code: 2,
      error: expect.stringContaining('520324 is not in the configured province'),
    });
  });

  describe('an account is refused, and nothing is changed,', () => {
    it.each([
      ['a login that is taken', 'add wang --role auditor', ['is taken', 'account password wang']],
      ['a login that is taken in other capitals', 'add WANG --role auditor', ['"wang" is taken']],
      [
        'another province',
        'add li --role province --division 110000',
        ['110000 is not in the configured province', '520000', 'QUNXING_CONFIG'],
      ],
      ['a centre of another province', 'add li --role centre --division 530000', ['530000 is not in the configured']],
      ['a login with a blank', 'add 王　明 --role auditor', ['cannot be used']],
      [
        'an unknown role',
        'add li --role chief',
        ['--role', 'no role "chief"', 'county department (county), prefecture department (prefecture)'],
      ],
      [
        'a role that needs a division',
        'add li --role county',
        ['The role county department (county) needs --division', 'a county'],
      ],
      [
        'an unknown division',
        'add li --role county --division 529999',
        ['--division', 'no division "529999"', '520324'],
      ],
      ['a name for a division', 'add li --role county --division 正安县', ['use the code', '520324']],
      ['a division that is no more', 'add li --role county --division 520222', ['is no more; now 520281']],
      ['a division of another level', 'add li --role prefecture --division 520324', ['acts for a prefecture']],
      [
        'a division for a role without one',
        'add li --role expert --division 520324',
        ['expert (expert) acts for no division', 'leave --division out'],
      ],
    ])('for %s', async (_, words, parts) => {
      const run = await account(words);
      expect(run).toMatchObject({ code: 2, out: '' });
      for (const part of parts) expect(run.error).toContain(part);
    });

    it.each([
      ['no password', '', 'No password was given'],
      ['an empty line', '\n', 'No password was given'],
      ['a short one', 'elevenchars\n', '12 to 1000 characters; this has 11'],
      ['several lines', 'first long line\nsecond long line\n', 'several lines'],
    ])('for %s', async (_, typed, words) => {
      const run = await account('add li --role expert', typed);
      expect(run).toMatchObject({ code: 2, out: '', error: expect.stringContaining(words) });
    });

    it('and none of them is there', async () => {
      expect(await stored('li')).toBeUndefined();
    });
  });

  describe('an account is ended,', () => {
    const open = async () => (await findSession(database.sql, 'token', now)) !== undefined;

    it('with its sessions, in whatever capitals it is named', async () => {
      const accountId = (await stored('wang'))?.id ?? '';
      const expiresAt = new Date('2024-03-02T08:00:00Z');
      await createSession(database.sql, { tokenHash: 'token', accountId, createdAt: now, expiresAt });
      expect(await open()).toBe(true);
      expect(await account('end Wang')).toEqual({
        code: 0,
        out: 'The account wang has ended, and its sessions with it. Its login is not given again.',
        error: '',
      });
      expect([await stored('wang'), await open()]).toEqual([undefined, false]);
    });

    it('and the list says since when', async () => {
      const { out } = await account('list');
      expect(out.split('\n')).toContain(
        "wang  county department  520324  王  Zheng'an County, county department  ended 2024-03-01",
      );
      expect(out).toMatch(/^audit\.1 .+audit$/m);
    });

    it('once; it gets no password and its login is not given again', async () => {
      for (const words of ['end wang', 'end nobody', 'password wang'])
        expect(await account(words)).toMatchObject({ code: 2, error: expect.stringContaining('may sign in') });
      expect(await account('add Wang --role auditor')).toMatchObject({
        code: 2,
        error: expect.stringContaining('"wang" ended on 2024-03-01 and is not given again'),
      });
    });
  });
});

it('a database that is not there is refused, and not made', { timeout: 60_000 }, async () => {
  const run = await qunxing(['account', 'list'], { LANG: 'zh_CN.UTF-8', QUNXING_DATA: join(folder.path, 'none') });
  expect(run).toMatchObject({ code: 3, out: '', error: expect.stringContaining('npm start') });
});
