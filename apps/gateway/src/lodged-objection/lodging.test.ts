import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { freshKey, givenOut, mutateList } from '../operations/testing/asked-lists.ts';
import { askOnceAs } from '../operations/testing/asked-path.ts';
import { askAs } from '../operations/testing/trial-register.ts';
import { type NoticedRegister, openNoticedRegister } from './testing.ts';

const onObjection = mutateList('Objection', 'objection', 'id version stage { key }');
const pdf = Buffer.from('%PDF-1.7\n%%EOF\n');
const refusal = z.object({ code: z.string(), message: z.object({ zh: z.string().min(5), en: z.string().min(5) }) });
const receiptOf = z.object({ receipt: z.string() });

let test: NoticedRegister;
beforeAll(async () => {
  test = await openNoticedRegister();
}, 60_000);
afterAll(() => test.close());

const words = { name: '赵某', contact: '0851-1234', grounds: '产值重复计算', evidence: '统计年鉴第 8 页\n现场照片' };

interface Sending {
  readonly files?: readonly (readonly [name: string, content: Buffer])[];
  readonly address?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends an objection as a browser does, from an address of its own unless told. */
const send = async (changes: Readonly<Record<string, string>>, { files = [], address, headers = {} }: Sending = {}) => {
  const form = new FormData();
  const filled = { ...words, notice: test.notice, member: test.member, key: freshKey(), ...changes };
  for (const [name, value] of Object.entries(filled)) form.set(name, value);
  for (const [name, content] of files) form.append('file', new File([new Uint8Array(content)], name));
  const request = new Request('http://localhost/', { method: 'POST', body: form });
  return test.server.inject({
    method: 'POST',
    url: '/public/intake',
    remoteAddress: address ?? `10.1.${Math.floor(test.clock.now.getTime() / 1000) % 200}.1`,
    headers: { 'content-type': request.headers.get('content-type') ?? '', ...headers },
    payload: Buffer.from(await request.arrayBuffer()),
  });
};

const count = async (table: 'objection' | 'personal_data', where = 'true'): Promise<number> => {
  const [row] = await test.gateway.database.sql.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM ${table} WHERE ${where}`,
  );
  return row?.n ?? 0;
};

const state = async (receipt: string, address = '10.0.0.1') => {
  const query = `{ lodgedObjection(receipt: "${receipt}") { cluster stage title { zh } reason notice { number } } }`;
  return (await test.operation(query, {}, address)).json();
};

describe('somebody without a session', () => {
  it('reads what was published, and nothing else of it', async () => {
    const query = `{ publishedNotices { totalCount edges { node { id number firstDay lastDay workingDays takesObjections
      round { zh } members { id name demonstration leadingIndustry applicant { zh } counties { zh } } } } } }`;
    expect((await test.operation(query)).json()).toMatchObject({
      data: {
        publishedNotices: {
          totalCount: 1,
          edges: [
            {
              node: {
                ...{ number: '黔工信公示〔2026〕1号', firstDay: '2026-03-03', lastDay: '2026-03-09', workingDays: 5 },
                takesObjections: true,
                members: [
                  { id: test.member, name: '试行产业集群0', applicant: { zh: '正安县' }, counties: [{ zh: '正安县' }] },
                ],
              },
            },
          ],
        },
      },
    });
    for (const beyond of ['members { application { id } }', 'objections { id }', 'history { key }'])
      expect((await test.operation(`{ publishedNotices { edges { node { ${beyond} } } } }`)).statusCode).toBe(400);
  });

  it('hands in an objection, once however often it is sent, and asks by the receipt how it stands', async () => {
    const before = await count('objection');
    const key = freshKey();
    const [first, again] = await Promise.all([send({ key }), send({ key })]);
    expect([first.statusCode, again.statusCode]).toEqual([201, 201]);
    const { receipt } = receiptOf.parse(first.json());
    expect(again.json()).toEqual({ receipt });
    expect(await count('objection')).toBe(before + 1);
    expect(await state(receipt.toLowerCase())).toEqual({
      data: {
        lodgedObjection: {
          ...{ cluster: '试行产业集群0', stage: 'filed', title: { zh: '待判断是否受理' }, reason: null },
          notice: { number: '黔工信公示〔2026〕1号' },
        },
      },
    });
    const other = await send({ key, grounds: '另一件事' });
    expect([other.statusCode, refusal.parse(other.json()).code]).toEqual([422, 'LODGING_KEY_TAKEN']);
  });

  it('is told what is decided, with the reason', async () => {
    const { receipt } = receiptOf.parse((await send({})).json());
    const { data } = await (await askOnceAs(test, 'province'))(
      '{ publicNotices(first: 2) { edges { node { objections { id version stage { key } } } } } }',
    );
    const objection = z.object({ id: z.string(), version: z.number() });
    const objections = z
      .object({
        publicNotices: z.object({ edges: z.array(z.object({ node: z.object({ objections: z.array(objection) }) })) }),
      })
      .parse(data)
      .publicNotices.edges.flatMap(({ node }) => node.objections);
    const last = objections.at(-1);
    const inadmissible = 'inadmissible: { because: unverifiable reason: "查无此事" }';
    const judged = `objection: "${last?.id}" version: ${last?.version} key: "${freshKey()}" ${inadmissible}`;
    givenOut(await onObjection(test, 'province', 'judgeAdmissibility', judged), 'objection');
    expect(await state(receipt)).toMatchObject({
      data: { lodgedObjection: { stage: 'inadmissible', title: { zh: '不予受理' }, reason: '查无此事' } },
    });
  });

  it.each([
    ['without a name', { name: ' ' }, 'OBJECTION_ANONYMOUS'],
    ['without a contact', { contact: '' }, 'OBJECTION_ANONYMOUS'],
    ['without grounds', { grounds: '' }, 'OBJECTION_WITHOUT_GROUNDS'],
    ['without evidence', { evidence: ' \n ' }, 'OBJECTION_WITHOUT_EVIDENCE'],
    ['against no member', { member: '' }, 'MEMBER_UNKNOWN'],
    ['against a member of nothing', { member: 'QXBwbGljYXRpb246eA' }, 'MEMBER_UNKNOWN'],
    ['to no notice', { notice: 'x' }, 'LODGING_NOTICE_UNKNOWN'],
    ['with a name of no end', { name: '赵'.repeat(201) }, 'LODGING_FIELD_WRONG'],
    ['with what nobody types', { grounds: 'a\u0000b' }, 'LODGING_FIELD_WRONG'],
    ['without a key', { key: '' }, 'LODGING_UNREADABLE'],
  ])('is refused %s, in a sentence, and nothing is kept', async (_what, changes, code) => {
    const before = [await count('objection'), await count('personal_data')];
    const answer = await send(changes, { address: '10.2.0.1' });
    expect([answer.statusCode, refusal.parse(answer.json()).code]).toEqual([422, code]);
    expect([await count('objection'), await count('personal_data')]).toEqual(before);
  });

  it('is refused outside the days of the notice, and not on its last', async () => {
    const on = async (day: string) => {
      test.clock.now = new Date(`${day}T15:59:00Z`);
      return (await send({}, { address: '10.3.0.1' })).json();
    };
    expect(await on('2026-03-09')).toEqual({ receipt: expect.any(String) });
    expect(await on('2026-03-10')).toMatchObject({
      code: 'OBJECTION_OUTSIDE_NOTICE',
      message: { zh: expect.stringContaining('2026-03-03 至 2026-03-09') },
    });
    test.clock.now = new Date('2026-03-04T01:00:00Z');
  });

  it('sends so much from one address and no more; others are not barred', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 21; time += 1)
      statuses.push((await send({ name: '' }, { address: '10.4.0.1' })).statusCode);
    expect(statuses.slice(0, 20).every((status) => status === 422)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
    expect((await send({}, { address: '10.4.0.2' })).statusCode).toBe(201);
  });

  it('finds no receipt by trying', async () => {
    for (let time = 0; time < 20; time += 1)
      expect((await state('YY-2222-2222-2222', '10.5.0.1')).data).toEqual({ lodgedObjection: null });
    expect((await state('YY-2222-2222-2222', '10.5.0.1')).errors).toMatchObject([
      { extensions: { argument: 'receipt' } },
    ]);
  });

  it('sends nothing from the page of another site, and no other form', async () => {
    expect((await send({}, { headers: { origin: 'https://elsewhere.example' } })).statusCode).toBe(403);
    const json = await test.server.inject({ method: 'POST', url: '/public/intake', payload: { name: '赵某' } });
    expect(json.statusCode).toBe(415);
    const broken = await test.server.inject({
      ...{ method: 'POST', url: '/public/intake', payload: 'nothing' },
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect(refusal.parse(broken.json()).code).toBe('LODGING_UNREADABLE');
  });
});

describe('files that go with an objection', () => {
  it.each([
    ['a program', [['照片.jpg', Buffer.from('MZ not an image')]], 'LODGING_FILE_REFUSED'],
    [
      'one that is too large',
      [['大.pdf', Buffer.concat([pdf, Buffer.alloc(8 * 1024 * 1024)])]],
      'LODGING_FILE_REFUSED',
    ],
    ['an empty one', [['空.pdf', Buffer.alloc(0)]], 'LODGING_FILE_REFUSED'],
    ['too many', Array.from({ length: 4 }, (_, place) => [`${place}.pdf`, pdf] as const), 'LODGING_TOO_MANY_FILES'],
  ] as const)('are refused: %s', async (_what, files, code) => {
    const before = await count('objection');
    const answer = await send({}, { files: [...files], address: '10.6.0.1' });
    expect([answer.statusCode, refusal.parse(answer.json()).code]).toEqual([422, code]);
    expect(await count('objection')).toBe(before);
  });

  it('are read by who checks the objection only, and each reading is recorded', async () => {
    const sent = await send({ evidence: '', name: '钱某' }, { files: [['钱某举报.pdf', pdf]], address: '10.7.0.1' });
    expect(sent.statusCode).toBe(201);
    const query = `{ publicNotices(first: 2) { edges { node { objections { evidence objector { name contact files { name size address } }
      history { person { zh } } } } } } }`;
    const { data } = await (await askAs(test, 'province'))(query);
    const text = JSON.stringify(data);
    expect(text).toContain('"evidence":["附件 1（PDF）"]');
    expect(text).toContain('"person":{"zh":"社会公众"}');
    const address = /"name":"钱某举报.pdf","size":\d+,"address":"([^"]+)"/.exec(text)?.[1] ?? '';
    const readings = () =>
      count('domain_event' as never, `type = 'personal-data.read' AND body LIKE '%objection-evidence%'`);
    expect(await readings()).toBe(0);
    const got = async (login: string) =>
      test.server.inject({ method: 'GET', url: address, headers: await test.cookieOf(login) });
    const file = await got('province');
    expect([file.statusCode, file.headers['content-type'], file.rawPayload.equals(pdf)]).toEqual([
      200,
      'application/pdf',
      true,
    ]);
    expect(await readings()).toBe(1);
    for (const login of ['county', 'prefecture', 'centre', 'expert', 'operator', 'auditor'])
      expect((await got(login)).statusCode).toBe(404);
    expect((await test.server.inject({ method: 'GET', url: address })).statusCode).toBe(401);
    expect(await readings()).toBe(1);
  }, 30_000);

  it('leave no name in anything that lasts', async () => {
    for (const [table, column] of [
      ['domain_event', 'body'],
      ['objection', 'state::text'],
      ['lodged_objection', 'request_hash || key'],
    ] as const)
      expect(
        await test.gateway.database.sql.query(
          `SELECT 1 AS found FROM ${table} WHERE ${column} LIKE '%钱某%' OR ${column} LIKE '%赵某%'`,
        ),
      ).toEqual([]);
  });
});
