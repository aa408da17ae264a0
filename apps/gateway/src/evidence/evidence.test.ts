import type { Role } from '@qunxing/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPdf } from '../file-store/testing.ts';
import { ownId } from '../node-id.ts';
import {
  act,
  askOnceAs,
  changed,
  draftAt,
  everyPart,
  handedInAt,
  type SeenApplication,
} from '../operations/testing/asked-path.ts';
import { openTrialRegister, type TrialRegister } from '../operations/testing/trial-register.ts';
import { aPhotoAt } from './testing.ts';

let test: TrialRegister;
let drafted: SeenApplication;
beforeAll(async () => {
  test = await openTrialRegister(10);
  drafted = changed(await draftAt(test, 0));
}, 120_000);
afterAll(() => test.close());

const cookies = new Map<Role, { readonly cookie: string }>();
const cookieOf = async (role: Role) => {
  const known = cookies.get(role) ?? (await test.cookieOf(role));
  cookies.set(role, known);
  return known;
};

let keys = 0;
interface Sent {
  readonly application?: string;
  readonly content?: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
}

/** Sends a file as somebody; a PDF about innovation in the application that is drafted, unless told otherwise. */
const send = async (
  role: Role,
  { application = drafted.id, content = aPdf(), headers = {}, query = {} }: Sent = {},
) => {
  keys += 1;
  const said = {
    application,
    key: `the file ${keys}`,
    part: 'innovation',
    name: '合作协议.pdf',
    unclassified: 'yes',
    ...query,
  };
  const answer = await test.server.inject({
    method: 'POST',
    url: `/evidence?${new URLSearchParams(said)}`,
    headers: { 'content-type': 'application/octet-stream', ...(await cookieOf(role)), ...headers },
    payload: content,
  });
  return { status: answer.statusCode, ...answer.json<{ id?: string; code?: string; hash?: string }>() };
};

const evidenceSeen = async (role: Role, application: string) => {
  const { data } = await (await askOnceAs(test, role))(
    `{ application(id: "${application}") { openEvidence evidence { id name purpose item hash mayRemove removedAt
       placeOfPhoto { latitude longitude } placeOfDevice { latitude accuracy } } } }`,
  );
  // The selection above.
  return data?.application as {
    readonly openEvidence: readonly string[];
    readonly evidence: readonly {
      readonly id: string;
      readonly name: string;
      readonly removedAt: string | null;
      readonly hash: string;
    }[];
  } | null;
};

const download = async (role: Role, id: string) =>
  test.server.inject({ url: `/evidence/${id}`, headers: await cookieOf(role) });

const eventsOf = (application: string) =>
  test.gateway.database.sql.query<{ type: string; body: string }>(
    'SELECT type, body FROM domain_event WHERE stream = $1 ORDER BY sequence',
    [`evidence/${ownId('Application', application, 'id')}`],
  );

describe('evidence of the applicant', () => {
  it('is attached, seen and downloaded as it was, and its event names its content and not its name', async () => {
    const sent = await send('county');
    expect(sent).toMatchObject({ status: 201 });
    const { evidence = [] } = (await evidenceSeen('county', drafted.id)) ?? {};
    expect(evidence).toMatchObject([{ id: sent.id, name: '合作协议.pdf', purpose: 'application', mayRemove: true }]);
    const file = await download('county', sent.id ?? '');
    expect(file.rawPayload).toEqual(aPdf());
    expect(file.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('合作协议.pdf')}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/default-src 'none'.*sandbox/),
    });
    const [event] = await eventsOf(drafted.id);
    expect(event?.type).toBe('evidence.attached');
    expect(JSON.parse(event?.body ?? '')).toMatchObject({ file: sent.hash, part: 'innovation' });
    expect(event?.body).not.toContain('合作协议');
  });

  it('is attached once however often the same request arrives, and its key is good for no other file', async () => {
    const query = { key: 'a file sent twice' };
    const first = await send('county', { query });
    expect(await send('county', { query })).toEqual(first);
    expect(await send('county', { query, content: aPdf('another') })).toMatchObject({ status: 409, code: 'KEY_TAKEN' });
  });

  it('backs a single item', async () => {
    await send('operator', { query: { item: 'profile/gross-output', name: '统计公报.pdf' } });
    const { evidence = [] } = (await evidenceSeen('county', drafted.id)) ?? {};
    expect(evidence.at(-1)).toMatchObject({ name: '统计公报.pdf', item: 'profile/gross-output' });
  });

  it.each([
    [
      'a page whatever it is called',
      { content: Buffer.from('<script>alert(1)</script>') },
      415,
      'FILE_TYPE_NOT_ACCEPTED',
    ],
    ['an empty file', { content: Buffer.alloc(0) }, 400, 'FILE_EMPTY'],
    ['what nobody declares to be unclassified', { query: { unclassified: 'no' } }, 400, 'BAD_USER_INPUT'],
    ['a part that the form does not have', { query: { part: 'nothing' } }, 400, 'BAD_USER_INPUT'],
    ['an item that is not defined', { query: { item: 'nothing/at-all' } }, 400, 'BAD_USER_INPUT'],
    ['what a page of another site sends', { headers: { 'sec-fetch-site': 'cross-site' } }, 403, 'FORBIDDEN'],
    [
      'a form of a page',
      { headers: { 'content-type': 'multipart/form-data; boundary=x' } },
      415,
      'FST_ERR_CTP_INVALID_MEDIA_TYPE',
    ],
    [
      'more than is taken, before it is read',
      { headers: { 'content-length': String(51 * 1024 * 1024) } },
      413,
      'FILE_TOO_LARGE',
    ],
    ['an application that is not there', { application: 'nothing' }, 404, 'NOT_FOUND'],
  ] as const)('refuses %s', async (_what, sent, status, code) => {
    const before = (await eventsOf(drafted.id)).length;
    expect(await send('county', sent)).toMatchObject({ status, code });
    expect(await eventsOf(drafted.id)).toHaveLength(before);
  });

  it('is neither attached nor downloaded by who does not see the application', async () => {
    const { id = '' } = await send('county');
    expect(await send('prefecture')).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await send('auditor')).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect((await download('prefecture', id)).statusCode).toBe(404);
    expect((await download('expert', id)).statusCode).toBe(404);
    expect((await download('auditor', id)).statusCode).toBe(200);
    expect((await test.server.inject({ url: `/evidence/${id}` })).statusCode).toBe(401);
    expect(
      (await test.server.inject({ url: '/evidence/..%2f..%2fetc%2fpasswd', headers: await cookieOf('county') }))
        .statusCode,
    ).toBe(404);
  });

  it('is taken off by who attached it, and stays in the record', async () => {
    const { id = '' } = await send('county', { content: aPdf('a mistake') });
    const remove = `mutation { removeEvidence(evidence: "${id}", key: "take it off") { __typename
      ... on EvidenceRemoved { evidence { id removedAt mayRemove } } ... on EvidenceRefused { code } } }`;
    const { data } = await (await askOnceAs(test, 'county'))(remove);
    expect(data).toMatchObject({ removeEvidence: { evidence: { id, mayRemove: false } } });
    expect((await eventsOf(drafted.id)).at(-1)?.type).toBe('evidence.removed');
    expect((await download('county', id)).statusCode).toBe(200);
  });

  it('is attached no more once the application was handed in', async () => {
    const { id } = await handedInAt(test, 2);
    expect(await send('county', { application: id })).toMatchObject({ status: 409, code: 'FORM_LOCKED' });
    expect(await evidenceSeen('county', id)).toMatchObject({ openEvidence: [] });
  });
});

describe('photos of what was seen on site', () => {
  const photo = aPhotoAt({ latitude: [28, 33, 18], longitude: [107, 26, 24], sides: ['N', 'E'] });
  let reviewed: SeenApplication;
  beforeAll(async () => {
    const accepted = changed(await act(test, 'prefecture', 'acceptApplication', await handedInAt(test, 4)));
    const found = `${everyPart('in_order', 'findings')} opinion: "同意"`;
    reviewed = changed(await act(test, 'prefecture', 'reviewApplication', accepted, found));
  }, 60_000);

  it('are kept with where they were taken, as the photo and the device say', async () => {
    const query = { name: '车间.jpg', latitude: '28.55512', longitude: '107.44', accuracy: '12' };
    const sent = await send('prefecture', { application: reviewed.id, content: photo, query });
    expect(sent.status).toBe(201);
    const { evidence = [], openEvidence } = (await evidenceSeen('prefecture', reviewed.id)) ?? {};
    expect(openEvidence).toEqual([]);
    expect(evidence.at(-1)).toMatchObject({
      id: sent.id,
      purpose: 'verification',
      placeOfPhoto: { latitude: '28.555000', longitude: '107.440000' },
      placeOfDevice: { latitude: '28.55512', accuracy: '12' },
    });
    expect((await download('prefecture', sent.id ?? '')).headers['content-disposition']).toMatch(/^inline/);
  });

  it('are photos, and no documents', async () => {
    expect(await send('prefecture', { application: reviewed.id })).toMatchObject({
      status: 415,
      code: 'FILE_TYPE_NOT_ACCEPTED',
    });
  });

  it('are not taken without a place on the earth', async () => {
    const query = { latitude: '91', longitude: '0' };
    expect(await send('prefecture', { application: reviewed.id, content: photo, query })).toMatchObject({
      status: 400,
    });
  });
});
