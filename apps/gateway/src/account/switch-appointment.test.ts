import { appoint, appointmentsOf, endAccount, endAppointment } from '@qunxing/database';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { encodeId } from '../node-id.ts';
import { openTestServer, type TestServer } from '../server/testing.ts';

vi.setConfig({ testTimeout: 60_000 });

let test: TestServer;
let id = '';
beforeAll(async () => {
  test = await openTestServer();
  for (const role of ['prefecture', 'auditor'] as const) await test.addAccount(role);
  const { sql } = test.gateway.database;
  id = (await sql.query<{ id: string }>(`SELECT id FROM account WHERE login = 'prefecture'`))[0]?.id ?? '';
  await appointAsExpert();
});
afterAll(() => test.close());

type Headers = Readonly<Record<string, string>>;

const expert = { role: 'expert', divisionCode: null, organization: { 'zh-CN': '专家组', en: 'panel' } } as const;
const appointAsExpert = () =>
  test.gateway.database.transaction((sql) => appoint(sql, { ...expert, accountId: id }, test.clock.now));
const held = async () => appointmentsOf(test.gateway.database.sql, id, test.clock.now);
const idOf = async (role: string) => (await held()).find((one) => one.role === role)?.id ?? '';

const viewerWith = async (headers: Headers) =>
  (await test.operation('{ viewer { login role mayEvaluate appointments { role acting } } }', headers)).json().data
    .viewer;
const switchTo = async (headers: Headers, appointment: string) => {
  const answer = await test.operation(
    `mutation { switchAppointment(appointment: "${encodeId('Appointment', appointment)}") { role } }`,
    headers,
  );
  const [cookie] = answer.cookies;
  return { ...answer.json(), headers: { cookie: `${cookie?.name}=${cookie?.value}` }, expires: cookie?.expires };
};
/** Signs in by an appointment. */
const actingAs = async (role: string): Promise<Headers> => {
  const cookie = await test.cookieOf('prefecture');
  return (await viewerWith(cookie)).role === role ? cookie : (await switchTo(cookie, await idOf(role))).headers;
};

describe('a person with several appointments', () => {
  it('acts by one of them at a time, and sees which', async () => {
    const before = await actingAs('prefecture');
    expect(await viewerWith(before)).toMatchObject({ role: 'prefecture', mayEvaluate: true });
    const { data, headers } = await switchTo(before, await idOf('expert'));
    expect(data.switchAppointment).toEqual({ role: 'expert' });
    const { role, mayEvaluate, appointments } = await viewerWith(headers);
    expect([role, mayEvaluate]).toEqual(['expert', false]);
    expect(appointments).toHaveLength(2);
    expect(appointments).toContainEqual({ role: 'expert', acting: true });
    expect(appointments).toContainEqual({ role: 'prefecture', acting: false });
  });

  it('gets another token with the other rights, and the one from before is worth nothing', async () => {
    const before = await actingAs('prefecture');
    const { headers } = await switchTo(before, await idOf('expert'));
    expect(headers.cookie).not.toBe(before.cookie);
    expect(await viewerWith(before)).toBeNull();
  });

  it('wins no time by switching', async () => {
    const before = await actingAs('prefecture');
    const began = test.clock.now;
    test.clock.now = new Date(began.getTime() + 3_600_000);
    const { expires } = await switchTo(before, await idOf('expert'));
    expect(expires).toEqual(new Date(began.getTime() + 10 * 3_600_000));
    test.clock.now = began;
  });

  it('does not act by what somebody else holds', async () => {
    const before = await actingAs('prefecture');
    const { sql } = test.gateway.database;
    const [other] = await sql.query<{ id: string }>('SELECT id FROM appointment WHERE account_id <> $1', [id]);
    const { errors } = await switchTo(before, other?.id ?? '');
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'appointment' });
    expect(await viewerWith(before)).toMatchObject({ role: 'prefecture' });
  });

  it('signs in by the one by which they acted last', async () => {
    await actingAs('expert');
    test.clock.now = new Date(test.clock.now.getTime() + 1000);
    expect(await viewerWith(await test.cookieOf('prefecture'))).toMatchObject({ role: 'expert' });
  });
});

describe('rights that are taken away', () => {
  it('are gone at the next request of a session that acted by them, and nothing else is', async () => {
    const asExpert = await actingAs('expert');
    const asOffice = await actingAs('prefecture');
    const appointment = await idOf('expert');
    await test.gateway.database.transaction((sql) => endAppointment(sql, appointment, test.clock.now));
    expect(await viewerWith(asExpert)).toBeNull();
    expect(await viewerWith(asOffice)).toMatchObject({
      role: 'prefecture',
      appointments: [{ role: 'prefecture', acting: true }],
    });
    expect((await switchTo(asOffice, appointment)).errors[0].extensions).toMatchObject({ argument: 'appointment' });
  });

  it('are gone when they were given until a moment, though nobody does anything', async () => {
    const validTo = new Date(test.clock.now.getTime() + 60_000);
    const { transaction } = test.gateway.database;
    await transaction((sql) => appoint(sql, { ...expert, accountId: id, validTo }, test.clock.now));
    const asExpert = await actingAs('expert');
    expect(await viewerWith(asExpert)).toMatchObject({ role: 'expert' });
    test.clock.now = validTo;
    expect(await viewerWith(asExpert)).toBeNull();
  });

  it('leave an account without any appointment outside, told only to who knows the password', async () => {
    for (const one of await held())
      await test.gateway.database.transaction((sql) => endAppointment(sql, one.id, test.clock.now));
    expect((await test.signIn('prefecture')).json().data.signIn).toEqual({ code: 'SIGN_IN_WITHOUT_APPOINTMENT' });
    expect((await test.signIn('prefecture', 'wrong')).json().data.signIn).toEqual({
      code: 'SIGN_IN_CREDENTIALS_WRONG',
    });
  });

  it('are gone with the account', async () => {
    const cookie = await test.cookieOf('auditor');
    await test.gateway.database.transaction((sql) => endAccount(sql, 'auditor', test.clock.now));
    expect(await viewerWith(cookie)).toBeNull();
  });
});
