import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendToLog, type Happening, recordEvents, theProgram } from '@qunxing/database';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../gateway.ts';
import { buildServer } from '../server/build-server.ts';
import { openTestServer, type TestServer } from '../server/testing.ts';
import { signerFor } from './log-key.ts';
import { logging } from './logging.ts';

const folder = mkdtempSync(join(tmpdir(), 'qunxing-audit-'));
const commandLine = join(import.meta.dirname, '../../../cli/src/main.ts');

let test: TestServer;
let gateway: Gateway;
let server: FastifyInstance;
const cookies: Record<string, Readonly<Record<string, string>>> = {};

const happened = (stream: string, type: string, at: string, words: string): Happening => ({
  stream,
  type,
  by: theProgram,
  at: new Date(at),
  facts: { words },
});

beforeAll(async () => {
  test = await openTestServer();
  const signer = signerFor(test.gateway.database, { given: undefined, dataDirectory: folder });
  gateway = { ...test.gateway, signer };
  server = await buildServer(gateway, { files: { console: '', graphiql: '' }, trustProxy: false });
  for (const role of ['auditor', 'province'] as const) {
    await test.addAccount(role);
    cookies[role] = await test.cookieOf(role);
  }
  await recordEvents(gateway.database.sql, [
    happened('application/a', 'application.submitted', '2026-03-02T02:00:00Z', '提交100%'),
    happened('application/b', 'application.submitted', '2026-03-03T02:00:00Z', '提交'),
    happened('standard/trial', 'standard.brought-into-use', '2026-03-04T02:00:00Z', '启用'),
  ]);
}, 60_000);
afterAll(async () => {
  await server.close();
  await test.close();
  rmSync(folder, { recursive: true });
});

const get = (url: string, role = 'auditor') => server.inject({ url, headers: cookies[role] ?? {} });
const ask = async (query: string, role = 'auditor') =>
  (await server.inject({ method: 'POST', url: '/graphql', headers: cookies[role] ?? {}, payload: { query } })).json();
const streams = async (filter: string) => {
  const { data } = await ask(
    `{ auditEvents(filter: { ${filter} }) { totalCount edges { node { subject { stream } } } } }`,
  );
  const { edges, totalCount } = data.auditEvents;
  expect(totalCount).toBe(edges.length);
  return edges.map(({ node }: { node: { subject: { stream: string } } }) => node.subject.stream);
};

/** What `qunxing audit verify` says on a machine that reaches nothing. */
const verified = (text: string, ...args: readonly string[]) =>
  new Promise<{ readonly code: number; readonly printed: string }>((resolve) => {
    const file = join(folder, 'export.ndjson');
    writeFileSync(file, text);
    const all = [commandLine, 'audit', 'verify', file, ...args, '--language', 'en'];
    execFile(process.execPath, all, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), printed: stdout + stderr }),
    );
  });

describe('the audit trail', () => {
  it('is found by kind, stream, person, time and words, the newest first', async () => {
    expect(await streams('type: "application.submitted"')).toEqual(['application/b', 'application/a']);
    expect(await streams('concept: "standard"')).toEqual(['standard/trial']);
    expect(await streams('stream: "application/a"')).toEqual(['application/a']);
    expect(await streams('from: "2026-03-03T00:00:00Z", to: "2026-03-04T02:00:00Z"')).toEqual(['application/b']);
    expect(await streams('text: "100%"')).toEqual(['application/a']);
    expect(await streams('text: "1%0"')).toEqual([]);
    expect(await streams('login: "auditor"')).toEqual([]);
  });

  it('says what an event is called, about what, by whom, and where it stands in the log', async () => {
    await logging(gateway).work(new AbortController().signal);
    const { data } = await ask(
      `{ auditEvents(filter: { concept: "standard" }) { edges { node {
        key title { zh } sequence leaf system login person { zh } body subject { concept key title { zh } } } } } }`,
    );
    expect(data.auditEvents.edges[0].node).toMatchObject({
      key: 'standard.brought-into-use',
      title: { zh: '认定标准启用' },
      sequence: 1,
      leaf: expect.any(Number),
      system: 'qunxing',
      login: null,
      person: null,
      subject: { concept: 'standard', key: 'trial', title: { zh: '认定标准' } },
    });
  });

  it('has the making of accounts, without their logins', async () => {
    const { data } = await ask('{ auditEvents(filter: { type: "account.made" }) { edges { node { body } } } }');
    const bodies = data.auditEvents.edges.map(({ node }: { node: { body: string } }) => JSON.parse(node.body));
    expect(bodies.map(({ role }: { role: string }) => role).sort()).toEqual(['auditor', 'province']);
    for (const body of bodies) expect(body).toMatchObject({ person: expect.stringMatching(/^sha256:/) });
    expect(JSON.stringify(bodies)).not.toContain('trial');
  });

  it.each(['auditEvents { totalCount }', 'auditEventTypes { key }', 'auditLog { size }'])(
    'is for auditors: %s',
    async (field) => {
      const { errors } = await ask(`{ ${field} }`, 'province');
      expect(errors[0].extensions.code).toBe('FORBIDDEN');
    },
  );
});

describe('the log', () => {
  it('says how far it has come, with its newest head', async () => {
    await logging(gateway).work(new AbortController().signal);
    const { data } = await ask('{ auditLog { size streams root waiting signs heads { size root streams signer } } }');
    const { size, streams: signed, root, heads } = data.auditLog;
    expect(data.auditLog).toMatchObject({ waiting: 0, signs: true });
    expect(heads).toEqual([{ size, root, streams: signed, signer: gateway.signer?.id }]);
  });

  it.each(['/audit/export', '/audit/head'])('is for auditors: %s', async (url) => {
    expect((await get(url, 'nobody')).statusCode).toBe(401);
    expect((await get(url, 'province')).statusCode).toBe(403);
    expect((await get(url)).statusCode).toBe(200);
  });

  it('is exported with everything that has just happened, and verified offline', async () => {
    await recordEvents(gateway.database.sql, [
      happened('application/a', 'application.accepted', '2026-03-05T02:00:00Z', '受理'),
    ]);
    const { body, headers } = await get('/audit/export');
    expect(headers['content-disposition']).toMatch(/^attachment; filename="audit-\d{8}T\d{6}Z\.ndjson"$/);
    expect(body).toContain('受理');
    expect(await verified(body, '--key', gateway.signer?.id ?? '')).toMatchObject({
      code: 0,
      printed: expect.stringContaining('Every record'),
    });
    expect(await verified(body)).toMatchObject({ code: 4, printed: expect.stringContaining('KEY NOT VOUCHED FOR') });
  });

  it('with one byte changed is refused, naming the record', async () => {
    const { body } = await get('/audit/export');
    const changed = body.replace('受理', '受埋');
    expect(await verified(changed, '--key', gateway.signer?.id ?? '')).toMatchObject({
      code: 1,
      printed: expect.stringMatching(/CHANGED CONTENT: .*event 2 of application\/a/),
    });
  });

  it('is held against a head that was kept', async () => {
    const kept = join(folder, 'head.json');
    writeFileSync(kept, (await get('/audit/head')).body);
    await recordEvents(gateway.database.sql, [
      happened('application/b', 'application.accepted', '2026-03-05T03:00:00Z', '受理'),
    ]);
    const { body } = await get('/audit/export');
    expect((await verified(body, '--head', kept)).code).toBe(0);
    await appendToLog(gateway.database);
    writeFileSync(kept, (await get('/audit/head')).body);
    const lines = body.trimEnd().split('\n');
    const older = lines.filter((line) => !line.includes('"sequence":2,"stream":"application/b"'));
    const dropped = await verified(`${older.join('\n')}\n`, '--head', kept);
    expect(dropped).toMatchObject({ code: 1, printed: expect.stringContaining('DROPPED NEWEST EVENTS') });
  });
});
