import { createAccount, endAppointment, hashPassword, seedReference } from '@qunxing/database';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openTestServer, type TestServer, trialPassword } from '../server/testing.ts';

vi.setConfig({ testTimeout: 60_000 });

const week = 7 * 86_400_000;
const password = 'four unrelated words 竹';

let test: TestServer;
let prefecture: Headers;
beforeAll(async () => {
  test = await openTestServer();
  const { sql } = test.gateway.database;
  await seedReference(sql, [test.gateway.divisions.register]);
  const name = { 'zh-CN': '试', en: 'trial' };
  const passwordHash = await hashPassword(trialPassword);
  for (const [login, role, divisionCode] of [
    ['zunyi', 'prefecture', '520300'],
    ['li', 'expert', null],
  ] as const) {
    const entry = { login, role, divisionCode, passwordHash, displayName: name, organization: name };
    await createAccount(sql, { ...entry, demonstration: false }, test.clock.now);
  }
  prefecture = await test.cookieOf('zunyi');
});
afterAll(() => test.close());

type Headers = Readonly<Record<string, string>>;
type Told = Readonly<Record<string, unknown>>;

const ask = async (text: string, headers: Headers = {}) => {
  const answer = await test.operation(text, headers);
  const [cookie] = answer.cookies;
  return { ...answer.json(), session: { cookie: `${cookie?.name}=${cookie?.value}` } };
};
const office = 'role: county, division: "520324", organization: "正安县工信局"';
const invite = async (given = office, headers = prefecture): Promise<Told> =>
  (
    await ask(
      `mutation { invite(${given}, name: "王明") {
         ... on Invited { path viewer { invitations { id name role division { code } } } } ... on InvitationRefused { code } } }`,
      headers,
    )
  ).data.invite;
const tokenOf = ({ path }: Told): string => String(path).replace('/invitation#', '');
const accept = (token: string, login: string | null, given = password, headers: Headers = {}) =>
  ask(
    `mutation { acceptInvitation(token: "${token}"${login === null ? '' : `, account: { login: "${login}", password: "${given}" }`}) {
       ... on InvitationAccepted { viewer { login role division { code } appointments { role } } }
       ... on InvitationRefused { code message { zh en } } } }`,
    headers,
  );
const told = async (token: string) =>
  (await ask(`{ invitation(token: "${token}") { name role organization { zh } } }`)).data.invitation;

describe('an invitation', () => {
  it('is told to who has its link, and makes them an account with a password of their own', async () => {
    const invited = await invite();
    expect(invited).toMatchObject({ viewer: { invitations: [{ name: '王明', role: 'county' }] } });
    const token = tokenOf(invited);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await told(token)).toEqual({ name: '王明', role: 'county', organization: { zh: '正安县工信局' } });
    const { data, session } = await accept(token, 'Wang');
    expect(data.acceptInvitation.viewer).toEqual({
      login: 'wang',
      role: 'county',
      division: { code: '520324' },
      appointments: [{ role: 'county' }],
    });
    expect((await ask('{ viewer { login invitations { id } } }', session)).data.viewer).toEqual({
      login: 'wang',
      invitations: [],
    });
    expect((await test.signIn('wang', password)).json().data.signIn).toEqual({ viewer: { login: 'wang' } });
  });

  it('is accepted once, also by two at the same moment', async () => {
    const token = tokenOf(await invite());
    const both = await Promise.all([accept(token, 'first'), accept(token, 'second')]);
    const codes = both.map(({ data }) => data.acceptInvitation.code);
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes.filter((code) => code === 'INVITATION_OVER')).toHaveLength(1);
    expect(await told(token)).toBeNull();
    const query = `SELECT count(*)::int AS count FROM account WHERE login IN ('first', 'second')`;
    expect(await test.gateway.database.sql.query(query)).toEqual([{ count: 1 }]);
  });

  it.each([
    ['INVITATION_PASSWORD_WEAK', 'zhao', 'short'],
    ['INVITATION_PASSWORD_WEAK', 'zhao', 'demonstration'],
    ['INVITATION_LOGIN_UNFIT', 'zhao qian', password],
    ['INVITATION_LOGIN_TAKEN', 'ZUNYI', password],
  ])('stays as it is when it is refused as %s', async (code, login, given) => {
    const token = tokenOf(await invite());
    expect((await accept(token, login, given)).data.acceptInvitation).toMatchObject({
      code,
      message: { zh: expect.stringMatching(/[一-鿿]/), en: expect.stringMatching(/[a-z]/) },
    });
    expect(await told(token)).not.toBeNull();
  });

  it('gives somebody who has an account one more appointment, once', async () => {
    const li = await test.cookieOf('li');
    const { data, session } = await accept(tokenOf(await invite()), null, '', li);
    expect(data.acceptInvitation.viewer).toMatchObject({ login: 'li', role: 'county' });
    expect(data.acceptInvitation.viewer.appointments).toHaveLength(2);
    expect((await accept(tokenOf(await invite()), null, '', session)).data.acceptInvitation).toMatchObject({
      code: 'INVITATION_HELD_ALREADY',
    });
  });

  it('is accepted by nobody who gave it', async () => {
    const token = tokenOf(await invite());
    expect((await accept(token, null, '', prefecture)).data.acceptInvitation).toMatchObject({ code: 'INVITATION_OWN' });
    expect(await told(token)).not.toBeNull();
  });

  it('asks who is neither signed in nor makes an account to sign in', async () => {
    expect((await accept(tokenOf(await invite()), null)).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect((await accept('nothing', null)).data.acceptInvitation).toMatchObject({ code: 'INVITATION_OVER' });
  });

  it('is over after a week', async () => {
    const began = test.clock.now;
    const token = tokenOf(await invite());
    test.clock.now = new Date(began.getTime() + week - 1);
    expect(await told(token)).not.toBeNull();
    test.clock.now = new Date(began.getTime() + week);
    expect(await told(token)).toBeNull();
    expect((await accept(token, 'late')).data.acceptInvitation).toMatchObject({ code: 'INVITATION_OVER' });
    test.clock.now = began;
  });

  it('is withdrawn by who gave it, and by nobody else', async () => {
    const invited = await invite();
    const [newest] = (invited.viewer as { readonly invitations: readonly { readonly id: string }[] }).invitations;
    const withdraw = `mutation { withdrawInvitation(invitation: "${newest?.id}") { login } }`;
    expect((await ask(withdraw, await test.cookieOf('li'))).errors[0].extensions).toMatchObject({
      argument: 'invitation',
    });
    expect((await ask(withdraw, prefecture)).data.withdrawInvitation).toEqual({ login: 'zunyi' });
    expect(await told(tokenOf(invited))).toBeNull();
  });

  it.each([
    ['an office of its own level', 'role: prefecture, division: "520300", organization: "某局"'],
    ['a county of another prefecture', 'role: county, division: "520402", organization: "某局"'],
    ['a county that is no more', 'role: county, division: "520222", organization: "某局"'],
    ['a division that does not exist', 'role: county, division: "529999", organization: "某局"'],
    ['no division', 'role: county, organization: "某局"'],
    ['an auditor', 'role: auditor, organization: "某局"'],
    ['an expert', 'role: expert, organization: "某局"'],
  ])('is not given by a prefecture for %s', async (_what, given) => {
    expect(await invite(given)).toEqual({ code: 'INVITATION_OFFICE_NOT_BELOW' });
  });

  it('is in the database in no form that could be used', async () => {
    const token = tokenOf(await invite());
    const rows = await test.gateway.database.sql.query<{ text: string }>('SELECT i::text AS text FROM invitation i');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ text }) => text.includes(token))).toEqual([]);
  });

  it('is worth nothing once its inviter no longer holds the office', async () => {
    const token = tokenOf(await invite());
    const { sql, transaction } = test.gateway.database;
    const [held] = await sql.query<{ id: string }>(
      `SELECT p.id FROM appointment p JOIN account a ON a.id = p.account_id WHERE a.login = 'zunyi'`,
    );
    await transaction((inside) => endAppointment(inside, held?.id ?? '', test.clock.now));
    expect(await told(token)).toBeNull();
    expect((await accept(token, 'qian')).data.acceptInvitation).toMatchObject({ code: 'INVITATION_OVER' });
  });
});
