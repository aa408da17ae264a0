import { execFile, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countUnlogged, createAccount, exportLog, hashPassword, type PendingEvent } from '@qunxing/database';
import { testEngines } from '@qunxing/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readLogKey } from '../audit/log-key.ts';
import { encodeId, ownId } from '../node-id.ts';
import { tell } from '../notification/tell.ts';
import { freshKey, givenOut, mutateList } from '../operations/testing/asked-lists.ts';
import { changed, everyPart, explained, mutate, type SeenApplication } from '../operations/testing/asked-path.ts';
import { type Asked, openTrialRegister, type TrialRegister } from '../operations/testing/trial-register.ts';
import { seedSecondFactors } from '../seed/seed-accounts.ts';
import { trialPassword } from '../server/testing.ts';
import { askOverHttp } from './testing/ask-over-http.ts';
import { spawnGateway } from './testing.ts';

/** Applications that are taken from their draft to the verification, a few of them at a time. */
const applications = 12;
const atATime = 4;

/** After how many acts that were acknowledged a gateway is killed, and after how many a worker. */
const [gatewayDies, workerDies] = [15, 30];

const program = fileURLToPath(new URL('./testing/gateway-process.ts', import.meta.url));
const commandLine = fileURLToPath(new URL('../../../cli/src/main.ts', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'qunxing-several-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The key that signs the log. */
const logKey = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();

interface Process {
  readonly kill: () => Promise<void>;
}

const startGateway = async (url: string, behind: number): Promise<Process & { readonly address: string }> => {
  const child = spawn(process.execPath, [program, url, String(behind)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  const [said] = await Promise.race([
    once(child.stdout.setEncoding('utf8'), 'data'),
    ended.then(() => Promise.reject(new Error('the gateway ended by itself'))),
  ]);
  return {
    address: String(said).trim(),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};

const startWorker = async (url: string): Promise<Process> => {
  const worker = spawnGateway({ DATABASE_URL: url, QUNXING_WORKER: 'only', QUNXING_LOG_KEY: logKey });
  await worker.says('Working in the background');
  return { kill: async () => void (await worker.stop('SIGKILL')) };
};

/** What the auditor's command says of the log. */
const audited = async (test: TrialRegister): Promise<{ readonly code: number; readonly printed: string }> => {
  const file = join(folder, 'audit.ndjson');
  const lines: string[] = [];
  for await (const line of exportLog(test.gateway.database.sql, new Date())) lines.push(line);
  writeFileSync(file, lines.join(''));
  const key = readLogKey(logKey);
  const id = 'signer' in key ? (key.signer?.id ?? '') : '';
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [commandLine, 'audit', 'verify', file, '--key', id, '--language', 'en'],
      (failure, out, error) => resolve({ code: failure === null ? 0 : Number(failure.code), printed: out + error }),
    );
  });
};

/** Why a signature is asked for once more: the code was taken by a try that came to nothing, or came twice. */
const signAgain: readonly string[] = ['SECOND_FACTOR_CODE_USED', 'SECOND_FACTOR_CODE_WRONG', 'SIGNATURE_CONTENT_STALE'];

/** Asks until it is known what became of it, always under one key. */
const insist = async <Answer extends object>(ask: (key: string) => Promise<Answer>): Promise<Answer> => {
  const key = `key: "${freshKey()}"`;
  for (;;) {
    const answer = await ask(key);
    if (!('code' in answer && signAgain.includes(String(answer.code)))) return answer;
  }
};

/** One more person in each office that acts, for every client. */
const addPeople = async ({ gateway: { database } }: TrialRegister, clients: number): Promise<void> => {
  const passwordHash = await hashPassword(trialPassword);
  const at = new Date('2026-03-01T00:00:00Z');
  for (let client = 0; client < clients; client += 1) {
    for (const [role, divisionCode] of [
      ['county', '520324'],
      ['prefecture', '520300'],
    ] as const) {
      const name = { 'zh-CN': `第${client}人`, en: `person ${client}` };
      const entry = { login: `${role}-${client}`, role, divisionCode, displayName: name, organization: name };
      await createAccount(database.sql, { ...entry, passwordHash, demonstration: true }, at);
    }
  }
  await seedSecondFactors(database.sql, at);
};

describe.runIf(testEngines.includes('server'))('two gateways and two workers on one server', () => {
  let test: TrialRegister;
  let gateways: (Process & { readonly address: string })[];
  let workers: Process[];
  let start: () => Promise<Process & { readonly address: string }>;
  beforeAll(async () => {
    test = await openTrialRegister(applications * 2, { engine: 'server' });
    await addPeople(test, atATime);
    const [{ name } = { name: '' }] = await test.gateway.database.sql.query<{ name: string }>(
      'SELECT current_database() AS name',
    );
    const url = new URL(process.env.QUNXING_TEST_DATABASE_URL ?? '');
    url.pathname = `/${name}`;
    const behind = Date.now() - test.clock.now.getTime();
    start = () => startGateway(url.href, behind);
    [gateways, workers] = await Promise.all([
      Promise.all([start(), start()]),
      Promise.all([startWorker(url.href), startWorker(url.href)]),
    ]);
  }, 120_000);
  afterAll(async () => {
    await Promise.all([...gateways, ...workers].map(({ kill }) => kill()));
    await test.close();
  });

  /** What was acknowledged to whoever asked: `<stream> <sequence> <type of the event>`. */
  const acknowledged: string[] = [];
  const killed: Promise<void>[] = [];
  const acknowledge = (seen: SeenApplication, type: string): SeenApplication => {
    acknowledged.push(`application/${ownId('Application', seen.id, 'id')} ${seen.version} application.${type}`);
    if (acknowledged.length === gatewayDies) killed.push(gateways[0]?.kill() ?? Promise.resolve());
    if (acknowledged.length === workerDies) killed.push(workers[0]?.kill() ?? Promise.resolve());
    return seen;
  };

  /** Takes one application from its draft to the verification, with a return on the way. */
  const goThePath = async (place: number, asked: Asked): Promise<SeenApplication> => {
    const done = async (type: string, role: 'county' | 'prefecture', mutation: string, args: string) =>
      acknowledge(changed(await insist((key) => mutate(asked, role, mutation, `${args} ${key}`))), type);
    const on = ({ id, version }: SeenApplication, args = '') => `application: "${id}", version: ${version} ${args}`;
    const cluster = `cluster: "${encodeId('Cluster', test.clusters[place] ?? '')}", round: "guizhou-exercise"`;
    const drafted = await done('drafted', 'county', 'draftApplication', cluster);
    const submitted = await done('submitted', 'county', 'submitApplication', on(drafted, explained(drafted)));
    const accepted = await done('accepted', 'prefecture', 'acceptApplication', on(submitted));
    const reopened = 'reopened: [{ part: "green", comment: "请补充能效佐证材料" }]';
    const returned = await done('returned', 'prefecture', 'returnApplication', on(accepted, reopened));
    const again = await done('submitted', 'county', 'submitApplication', on(returned, explained(returned)));
    const found = `${everyPart('in_order', 'findings')} opinion: "同意"`;
    const reviewed = await done('reviewed', 'prefecture', 'reviewApplication', on(again, found));
    const visit = `visitedOn: "2026-03-02" ${everyPart('as_reported', 'checks')} opinion: "属实"`;
    return done('verified', 'prefecture', 'recordApplicationVerification', on(reviewed, visit));
  };
  const steps = 7;

  const events = () =>
    test.gateway.database.sql.query<PendingEvent>(
      `SELECT stream, sequence, type, body, 0 AS attempts FROM domain_event ORDER BY stream, sequence`,
    );
  const count = async (what: string): Promise<number> => {
    const [{ rows } = { rows: -1 }] = await test.gateway.database.sql.query<{ rows: number }>(
      `SELECT count(*)::int AS rows FROM ${what}`,
    );
    return rows;
  };

  it('lose nothing and do nothing twice, though one of each is killed and clients ask again elsewhere', {
    timeout: 120_000,
  }, async () => {
    const evaluations = await count('evaluation');
    const places = Array.from({ length: applications }, (_, place) => place * 2);
    const addresses = (first: number) => () => [first, 1 - first].map((place) => gateways[place]?.address ?? '');
    const verified: SeenApplication[] = [];
    await Promise.all(
      Array.from({ length: atATime }, async (_, client) => {
        const asked = askOverHttp(addresses(client % 2), client, test.clusters);
        for (let place = places.shift(); place !== undefined; place = places.shift())
          verified.push(await goThePath(place, asked));
      }),
    );
    await Promise.all(killed);
    expect(killed).toHaveLength(2);
    gateways[0] = await start();

    // The fifth and the sixth of a prefecture that may recommend five, at the same moment at both gateways.
    const [one, other] = [askOverHttp(addresses(0), 0, test.clusters), askOverHttp(addresses(1), 1, test.clusters)];
    const onList = mutateList('RecommendationList', 'list', 'id version');
    const opened = await onList(
      one,
      'prefecture',
      'openRecommendationList',
      `round: "guizhou-exercise" key: "${freshKey()}"`,
    );
    const list = z.object({ id: z.string() }).parse(givenOut(opened, 'list'));
    const recommend = (asked: Asked, place: number) => {
      const what = `list: "${list.id}" application: "${verified[place]?.id}" niche: "领域${place}"`;
      return insist((key) => onList(asked, 'prefecture', 'recommendApplication', `${what} ${key}`));
    };
    for (const place of [0, 1, 2, 3]) givenOut(await recommend(one, place), 'list');
    const both = await Promise.all([recommend(one, 4), recommend(other, 5)]);
    expect(both.map(({ __typename, code }) => code ?? __typename).sort()).toEqual([
      'RECOMMENDATION_QUOTA_EXHAUSTED',
      'RecommendationListChanged',
    ]);

    const { sql } = test.gateway.database;
    const left = async () => [await count('outbox_entry'), await countUnlogged(sql)];
    await expect.poll(left, { timeout: 45_000, interval: 200 }).toEqual([0, 0]);

    const all = await events();
    const ofPath = all.filter(({ stream }) => stream.startsWith('application/'));
    expect(ofPath.map(({ stream, sequence, type }) => `${stream} ${sequence} ${type}`).sort()).toEqual(
      acknowledged.toSorted(),
    );
    expect(acknowledged).toHaveLength(applications * steps);
    expect(all.filter(({ stream }) => stream.startsWith('recommendation-list/'))).toHaveLength(6);
    expect(await count('performed_act')).toBe(applications * steps + 6);
    expect(await count('evaluation')).toBe(evaluations + applications * 2);
    expect(
      await count(`application a WHERE a.version <> ${steps} OR a.stage <> 'verified' OR a.version <> (
        SELECT count(*) FROM domain_event e WHERE e.stream = 'application/' || a.id)`),
    ).toBe(0);
    expect(await count('(SELECT stream FROM domain_event GROUP BY stream HAVING max(sequence) <> count(*)) gaps')).toBe(
      0,
    );

    // Everybody was told of everything: telling once more tells nobody anything.
    const told = await count('notification');
    expect(told).toBeGreaterThan(applications * steps);
    const toldAs = () => sql.query('SELECT id FROM notification ORDER BY id');
    const before = await toldAs();
    for (const event of ofPath) await tell(sql, event, { at: new Date(), mails: false });
    expect(await toldAs()).toEqual(before);
    expect(await audited(test)).toMatchObject({ code: 0, printed: expect.stringContaining(`records ${all.length}`) });
  });
});
