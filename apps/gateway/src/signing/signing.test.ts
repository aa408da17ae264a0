import { canonicalJson } from '@qunxing/criterion';
import { chooseFigures, hashText, isIntact, type Role, recordFigures, signatureByHash } from '@qunxing/database';
import { TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { encodeId } from '../node-id.ts';
import { signatureOf, toSignSelected } from '../operations/testing/ask-signing.ts';
import {
  askOnceAs,
  changed,
  draftAt,
  explained,
  handedInAt,
  type SeenApplication,
} from '../operations/testing/asked-path.ts';
import { openTrialRegister, type TrialRegister } from '../operations/testing/trial-register.ts';
import { demonstrationKey } from '../second-factor/demonstration-key.ts';
import type { SealProvider } from './seal-provider.ts';
import { ed25519Seals } from './testing/ed25519-seals.ts';

const waitingShape = z.object({
  content: z.string(),
  hash: z.string(),
  demonstrationCode: z.string().nullable(),
});

let test: TrialRegister;
beforeAll(async () => {
  test = await openTrialRegister(16);
}, 120_000);
afterAll(() => test.close());

let requests = 0;
/** Hands an application in as somebody, by one request however often it is sent. */
const submitting = (seen: SeenApplication, role: Role = 'county') => {
  requests += 1;
  const args = `application: "${seen.id}" version: ${seen.version} key: "signing ${requests}" ${explained(seen)}`;
  const result = `{ __typename ${toSignSelected} ... on Refused { code } ... on ApplicationChanged { application { stage { key } } } }`;
  return async (signature = ''): Promise<unknown> => {
    const { data } = await (await askOnceAs(test, role))(
      `mutation { submitApplication(${args} ${signature}) ${result} }`,
    );
    return data?.submitApplication;
  };
};
const shownBy = async (submit: ReturnType<typeof submitting>) => waitingShape.parse(await submit());
const signed = async (submit: ReturnType<typeof submitting>) => {
  const shown = await shownBy(submit);
  return submit(signatureOf({ __typename: 'ToSign', ...shown }));
};

const keyOf = async (login: string, key: string): Promise<void> => {
  await test.gateway.database.sql.query(
    'UPDATE second_factor f SET key = $2, last_step = 0 FROM account a WHERE a.id = f.account_id AND a.login = $1',
    [login, key],
  );
};
const own = { county: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', prefecture: 'KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU' } as const;
const codeOf = (key: string): string => new TOTP({ secret: key }).generate({ timestamp: test.clock.now.getTime() });

describe('a signature', () => {
  it('is refused when what it rests on has changed since it was shown', async () => {
    const submit = submitting(changed(await draftAt(test, 0)));
    const shown = await shownBy(submit);
    const { sql } = test.gateway.database;
    const figure = { cluster: test.clusters[0] ?? '', item: 'profile/gross-output', period: 'y2023' };
    const recorded = { at: test.clock.now, by: 'test' };
    const [revision = null] = await recordFigures(
      sql,
      [
        {
          subject: { cluster: figure.cluster },
          fit: { item: figure.item, value: '610000' },
          period: figure.period,
          reported: '61',
          unit: '亿元',
          source: '年报',
        },
      ],
      recorded,
    );
    await chooseFigures(sql, [{ ...figure, revision, reason: { 'zh-CN': '年报更正', en: 'corrected' } }], recorded);
    expect(await submit(signatureOf({ __typename: 'ToSign', ...shown }))).toMatchObject({
      code: 'SIGNATURE_CONTENT_STALE',
    });
    // The code was not taken: nothing was proved with it.
    expect((await shownBy(submit)).demonstrationCode).toBe(shown.demonstrationCode);
    expect(await signed(submit)).toMatchObject({ application: { stage: { key: 'submitted' } } });
  });

  it('is of one person: what another was shown, and another’s code, are refused', async () => {
    const drafted = changed(await draftAt(test, 2));
    const submit = submitting(drafted);
    const shown = await shownBy(submit);
    const content = JSON.parse(shown.content);
    const another = hashText(canonicalJson({ ...content, signer: { ...content.signer, account: 'somebody else' } }));
    expect(await submit(`signature: { content: "${another}", code: "${shown.demonstrationCode}" }`)).toMatchObject({
      code: 'SIGNATURE_CONTENT_STALE',
    });
    await keyOf('county', own.county);
    await keyOf('prefecture', own.prefecture);
    const by = (code: string) => submit(`signature: { content: "${shown.hash}", code: "${code}" }`);
    expect(await shownBy(submit)).toMatchObject({ demonstrationCode: null });
    expect(await by(codeOf(own.prefecture))).toMatchObject({ code: 'SECOND_FACTOR_CODE_WRONG' });
    expect(await by(codeOf(own.county))).toMatchObject({ application: { stage: { key: 'submitted' } } });
  });

  it('takes a code once, and none after too many wrong ones', async () => {
    await keyOf('county', own.county);
    const first = submitting(changed(await draftAt(test, 4)));
    const second = submitting(changed(await draftAt(test, 6)));
    const sign = async (submit: typeof first, code: string) =>
      submit(`signature: { content: "${(await shownBy(submit)).hash}", code: "${code}" }`);
    const code = codeOf(own.county);
    expect(await sign(first, code)).toMatchObject({ application: { stage: { key: 'submitted' } } });
    expect(await sign(second, code)).toMatchObject({ code: 'SECOND_FACTOR_CODE_USED' });
    const wrong = code.replace(/^./, (digit) => String((Number(digit) + 5) % 10));
    for (let guess = 0; guess < 6; guess += 1)
      expect(await sign(second, wrong)).toMatchObject({ code: 'SECOND_FACTOR_CODE_WRONG' });
    test.clock.now = new Date(test.clock.now.getTime() + 60_000);
    expect(await sign(second, codeOf(own.county))).toMatchObject({ code: 'SECOND_FACTOR_TOO_MANY_ATTEMPTS' });
    test.clock.now = new Date(test.clock.now.getTime() + 16 * 60_000);
    expect(await sign(second, codeOf(own.county))).toMatchObject({ application: { stage: { key: 'submitted' } } });
    await keyOf('county', demonstrationKey);
  });

  it('is found broken when somebody changes what was signed in the database', async () => {
    await handedInAt(test, 8);
    const { sql } = test.gateway.database;
    const [newest] = await sql.query<{ hash: string }>('SELECT hash FROM signature ORDER BY at DESC, hash LIMIT 1');
    await expect(sql.query("UPDATE signature SET content = '{}'")).rejects.toThrow('never changed');
    const row = await signatureByHash(sql, newest?.hash ?? '');
    if (row === undefined) throw new Error('no signature');
    expect(isIntact(row)).toBe(true);
    for (const forged of [
      { ...row, content: row.content.replace('520324', '520302') },
      { ...row, at: '2026-01-01T00:00:00.000Z' },
      { ...row, signer: { ...row.signer, account: 'somebody else' } },
      { ...row, sequence: row.sequence + 1 },
      { ...row, named: null },
      { ...row, seal: { provider: 'none', receipt: '' } },
    ])
      expect(isIntact(forged)).toBe(false);
  });
});

describe('a provider of seals', () => {
  const withSeals = async <Result>(seal: SealProvider | undefined, work: () => Promise<Result>): Promise<Result> => {
    // The gateway under test is the object that the server reads.
    const gateway = test.gateway as { seal?: SealProvider | undefined };
    gateway.seal = seal;
    try {
      return await work();
    } finally {
      gateway.seal = undefined;
    }
  };

  it('seals the hash of what is signed, and its receipt is kept with the signature', async () => {
    const seals = ed25519Seals();
    const submit = submitting(changed(await draftAt(test, 10)));
    const shown = await shownBy(submit);
    await withSeals(seals, () => signed(submit));
    const { sql } = test.gateway.database;
    const [kept] = await sql.query<{ hash: string }>('SELECT hash FROM signature WHERE content_hash = $1', [
      shown.hash,
    ]);
    const row = await signatureByHash(sql, kept?.hash ?? '');
    expect(row?.seal?.provider).toBe('Ed25519');
    const asked = { contentHash: shown.hash, organization: '正安县工信部门' };
    expect(await seals.isSeal(asked, row?.seal?.receipt ?? '')).toBe(true);
    expect(await seals.isSeal({ ...asked, organization: '遵义市工信部门' }, row?.seal?.receipt ?? '')).toBe(false);
    expect(await ed25519Seals().isSeal(asked, row?.seal?.receipt ?? '')).toBe(false);
    expect(row && isIntact(row)).toBe(true);
  });

  it.each([
    ['cannot be reached', { ...ed25519Seals(), seal: () => Promise.reject(new Error('away')) }],
    ['gives a receipt that is none', { ...ed25519Seals(), seal: async () => 'AAAA' }],
  ])('that %s: nothing is done, and it is said', async (_name, seals) => {
    const drafted = changed(await draftAt(test, 12));
    const submit = submitting(drafted);
    expect(await withSeals(seals, () => signed(submit))).toMatchObject({ code: 'SIGNATURE_SEAL_UNAVAILABLE' });
    const { data } = await (await askOnceAs(test, 'county'))(`{ application(id: "${drafted.id}") { version } }`);
    expect(data?.application).toEqual({ version: drafted.version });
    await (await askOnceAs(test, 'county'))(
      `mutation { withdrawApplication(application: "${drafted.id}" version: 1 key: "withdrawn ${drafted.id.slice(-12)}" reason: "暂不申报") { __typename } }`,
    );
  });
});

describe('a scan of the stamped original', () => {
  const pdf = Buffer.from('%PDF-1.7\n…');
  let application: SeenApplication;
  let signature: string;
  beforeAll(async () => {
    application = await handedInAt(test, 14);
    const query = `{ signatures(of: "${application.id}") { hash } }`;
    const { data } = await (await askOnceAs(test, 'county'))(query);
    signature = z.array(z.object({ hash: z.string() })).parse(data?.signatures)[0]?.hash ?? '';
  });

  const cookies = new Map<Role, { readonly cookie: string }>();
  const cookieOf = async (role: Role) => {
    const cookie = cookies.get(role) ?? (await test.cookieOf(role));
    cookies.set(role, cookie);
    return cookie;
  };
  const send = async (role: Role, payload: Buffer, more: Readonly<Record<string, string>> = {}) =>
    test.server.inject({
      method: 'POST',
      url: `/signatures/${signature}/scans?name=${encodeURIComponent('申报表（盖章）.docx')}`,
      headers: { ...(await cookieOf(role)), 'content-type': 'application/octet-stream', ...more },
      payload,
    });
  const scans = async (role: Role) => {
    const query = `{ signatures(of: "${application.id}") { scans { name hash size mediaType address boundBy { zh } } } }`;
    const { data } = await (await askOnceAs(test, role))(query);
    const scan = z.looseObject({ address: z.string() });
    return z.array(z.object({ scans: z.array(scan) })).parse(data?.signatures)[0]?.scans ?? [];
  };
  const fetched = async (role: Role, url: string) =>
    test.server.inject({ method: 'GET', url, headers: await cookieOf(role) });

  it('is bound by the office that signed, with its hash in the audit log', async () => {
    expect((await send('prefecture', pdf)).json()).toMatchObject({
      code: 'FORBIDDEN',
      message: { zh: expect.any(String) },
    });
    expect((await send('county', pdf)).statusCode).toBe(201);
    // The same file once more is bound once.
    expect((await send('county', pdf)).statusCode).toBe(201);
    expect(await scans('county')).toMatchObject([
      {
        name: '申报表（盖章）.docx.pdf',
        size: pdf.length,
        mediaType: 'application/pdf',
        boundBy: { zh: '演示县级用户' },
      },
    ]);
    const events = await test.gateway.database.sql.query<{ body: string }>(
      "SELECT body FROM domain_event WHERE type = 'signature.scan-bound'",
    );
    expect(events).toHaveLength(1);
    expect(JSON.parse(events[0]?.body ?? '')).toMatchObject({ signature, file: expect.stringMatching(/^sha256:/) });
  });

  it('is refused when it is no document, too large, or sent by a page of another site', async () => {
    expect((await send('county', Buffer.from('MZ…'))).json()).toMatchObject({ code: 'FILE_TYPE_NOT_ACCEPTED' });
    const large = { 'content-length': String(31 * 1024 * 1024) };
    expect((await send('county', pdf, large)).json()).toMatchObject({ code: 'FILE_TOO_LARGE' });
    expect((await send('county', pdf, { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect(await scans('county')).toHaveLength(1);
  });

  it('is read by everybody who sees the application, and by nobody else', async () => {
    const [scan] = await scans('prefecture');
    const read = await fetched('prefecture', scan?.address ?? '');
    expect([read.statusCode, read.rawPayload]).toEqual([200, pdf]);
    expect(read.headers['content-disposition']).toContain('attachment');
    for (const role of ['expert'] as const) {
      expect((await fetched(role, scan?.address ?? '')).statusCode).toBe(404);
      expect((await send(role, pdf)).statusCode).toBe(404);
    }
    expect((await test.server.inject({ method: 'GET', url: scan?.address ?? '' })).statusCode).toBe(401);
    const elsewhere = `/signatures/${signature}/scans/${encodeId('Cluster', 'none')}`;
    expect((await fetched('county', elsewhere)).statusCode).toBe(404);
  });
});
