import { setMailAddress } from '@qunxing/database';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { act, changed, handedInAt } from '../../operations/testing/asked-path.ts';
import { openTrialRegister, type TrialRegister } from '../../operations/testing/trial-register.ts';
import type { Workshop } from '../../worker/workshop.ts';
import { telling } from '../telling.ts';
import { doAll } from '../testing/do-all.ts';
import { startMailServer } from '../testing/mail-server.ts';
import { mailing } from './mailing.ts';

let test: TrialRegister;
let server: Awaited<ReturnType<typeof startMailServer>>;
let workshop: Workshop;
beforeAll(async () => {
  test = await openTrialRegister(8);
  server = await startMailServer();
  workshop = { ...test.gateway, mail: server.settings };
  for (const login of ['county', 'prefecture', 'operator'])
    await setMailAddress(test.gateway.database.sql, login, `${login}@example.gov.cn`);
});
afterAll(async () => {
  await server.close();
  await test.close();
});

const minute = 60_000;
const later = (minutes: number) => {
  test.clock.now = new Date(test.clock.now.getTime() + minutes * minute);
};

/** Sends what is due now, as a worker would that lives as long as this. */
const sendAll = async (settings: Workshop = workshop) => {
  for (const job of mailing(settings)) {
    await doAll(job).finally(job.end);
  }
};

/** The text of a mail, whose lines came as quoted-printable or base64. */
const textOf = ({ source }: { readonly source: string }): string => {
  const [head = '', ...body] = source.split('\r\n\r\n');
  const text = body.join('\n\n');
  if (/base64/i.test(head)) return Buffer.from(text, 'base64').toString('utf8');
  const bytes = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
};

const sentTo = (login: string) => server.accepted.filter(({ to }) => to.includes(`${login}@example.gov.cn`));

it('sends what must be told at once, in plain text and both languages, with the way to the case', async () => {
  await handedInAt(test, 0);
  await doAll(telling(workshop));
  await sendAll();
  const [mail, ...more] = sentTo('prefecture');
  expect(more).toEqual([]);
  expect(mail?.messageId).toMatch(/^<[0-9a-f-]{36}@example\.gov\.cn>$/);
  expect(mail?.source).toMatch(/^Content-Type: text\/plain; charset=utf-8/im);
  expect(mail?.source).toMatch(/^Auto-Submitted: auto-generated/im);
  const text = mail === undefined ? '' : textOf(mail);
  for (const part of [
    '请贵单位办理：受理',
    'It is your office’s turn',
    '2026-03-02 09:00（北京时间）',
    '法定告知不能关闭',
  ])
    expect(text).toContain(part);
  expect(text).toMatch(/https:\/\/example\.gov\.cn\/applications\/[\w-]+/);
});

it('sends what is for information together at 17:00 in Beijing', async () => {
  expect(sentTo('operator')).toEqual([]);
  later(8 * 60);
  await sendAll();
  expect(sentTo('operator')).toHaveLength(1);
  const [mail] = sentTo('operator');
  const text = mail === undefined ? '' : textOf(mail);
  for (const part of ['新建申报', '提交申报']) expect(text).toContain(part);
  await sendAll();
  expect(sentTo('operator')).toHaveLength(1);
});

it('keeps what the server does not accept, and sends it later under the same Message-ID', async () => {
  const submitted = await handedInAt(test, 2);
  changed(await act(test, 'prefecture', 'acceptApplication', submitted));
  await doAll(telling(workshop));
  server.refuse(true);
  await sendAll();
  expect(sentTo('county')).toEqual([]);
  server.refuse(false);
  await sendAll();
  expect(sentTo('county')).toEqual([]);
  later(2);
  await sendAll();
  expect(sentTo('county')).toHaveLength(1);
});

it('sends again what was taken and never marked, with the same text and Message-ID', async () => {
  const submitted = await handedInAt(test, 4);
  changed(await act(test, 'prefecture', 'acceptApplication', submitted));
  await doAll(telling(workshop));
  server.accepted.length = 0;
  // A database that is gone as soon as the server has accepted the mail: what a kill in that moment comes to.
  const { sql } = test.gateway.database;
  const dying = {
    ...sql,
    query: async <Row extends object>(text: string, values?: readonly unknown[]) => {
      if (text.includes('sent_at =')) throw new Error('killed');
      return sql.query<Row>(text, values);
    },
  };
  await expect(sendAll({ ...workshop, database: { ...test.gateway.database, sql: dying } })).rejects.toThrow('killed');
  await sendAll();
  const before = server.accepted.length;
  later(2);
  await sendAll();
  const ids = server.accepted.map(({ messageId }) => messageId);
  expect(ids.length).toBe(before + 1);
  expect(new Set(ids).size).toBe(ids.length - 1);
  const twice = server.accepted.filter(({ messageId }) => ids.indexOf(messageId) !== ids.lastIndexOf(messageId));
  expect(twice).toHaveLength(2);
  expect(new Set(twice.map(textOf)).size).toBe(1);
});

it('has no job where no mail server is named', () => {
  expect(mailing({ ...workshop, mail: undefined })).toEqual([]);
});
