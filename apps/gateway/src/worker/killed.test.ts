import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { preferDelivery, setMailAddress } from '@qunxing/database';
import { testEngines } from '@qunxing/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMailServer } from '../notification/testing/mail-server.ts';
import { act, changed, draftAt, explained, type SeenApplication } from '../operations/testing/asked-path.ts';
import { openTrialRegister, type TrialRegister } from '../operations/testing/trial-register.ts';

/** How often each of two workers is killed, and how long each of its lives lasts, in milliseconds. */
const lives = Array.from({ length: 11 }, (_, life) => 30 + ((life * 137) % 470));

/** Applications whose events flow meanwhile, and how often each is returned and handed in again. */
const applications = 20;
const returns = 3;

/** Whom an event reaches of those that have accounts, beside who did it: `dual` is a colleague in the prefecture. */
const reached: Readonly<Record<string, readonly string[]>> = {
  'application.drafted': ['operator'],
  'application.submitted': ['operator', 'prefecture', 'dual'],
  'application.accepted': ['county', 'operator', 'dual'],
  'application.returned': ['county', 'operator'],
};

const program = fileURLToPath(new URL('./testing/worker-process.ts', import.meta.url));

/** Starts a worker and waits until it works. */
const startProcess = async (url: string, smtp: string) => {
  const child = spawn(process.execPath, [program, url, smtp], { stdio: ['ignore', 'pipe', 'inherit'] });
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'close').then(() => Promise.reject(new Error('the worker ended by itself'))),
  ]);
  return async () => {
    const ended = once(child, 'close');
    child.kill('SIGKILL');
    await ended;
  };
};

describe.runIf(testEngines.includes('server'))('workers on a server', () => {
  let test: TrialRegister;
  let server: Awaited<ReturnType<typeof startMailServer>>;
  let url: string;
  beforeAll(async () => {
    test = await openTrialRegister(applications * 2, { engine: 'server' });
    const { sql } = test.gateway.database;
    let mails = 0;
    // Long enough for a kill to fall between the acceptance of a mail and the note of it.
    server = await startMailServer({ delay: () => (mails++ * 7) % 15 });
    const [{ name } = { name: '' }] = await sql.query<{ name: string }>('SELECT current_database() AS name');
    const address = new URL(process.env.QUNXING_TEST_DATABASE_URL ?? '');
    address.pathname = `/${name}`;
    url = address.href;
    const accounts = await sql.query<{ id: string; login: string }>('SELECT id, login FROM account');
    for (const { id, login } of accounts) {
      await setMailAddress(sql, login, `${login}@example.gov.cn`);
      await preferDelivery(sql, id, 'informative', 'immediate');
    }
  }, 120_000);
  afterAll(async () => {
    await server.close();
    await test.close();
  });

  /** Takes one application to its office and back, again and again. */
  const flow = async (place: number): Promise<void> => {
    const handIn = async (seen: SeenApplication) =>
      changed(await act(test, 'county', 'submitApplication', seen, explained(seen)));
    let seen = await handIn(changed(await draftAt(test, place)));
    seen = changed(await act(test, 'prefecture', 'acceptApplication', seen));
    for (let time = 0; time < returns; time += 1) {
      const asked = 'reopened: [{ part: "green", comment: "请补充能效佐证材料" }]';
      seen = await handIn(changed(await act(test, 'prefecture', 'returnApplication', seen, asked)));
    }
  };

  const flowAll = async (): Promise<void> => {
    for (let place = 0; place < applications; place += 1) await flow(place * 2);
  };

  const killAgainAndAgain = async (): Promise<void> => {
    for (const life of lives) {
      const kill = await startProcess(url, server.settings.url);
      await sleep(life);
      await kill();
    }
  };

  const left = async () => {
    const [counts] = await test.gateway.database.sql.query<{ entries: number; mails: number }>(
      `SELECT (SELECT count(*)::int FROM outbox_entry) AS entries,
         (SELECT count(*)::int FROM mail WHERE sent_at IS NULL) AS mails`,
    );
    return counts;
  };

  it('that are killed again and again tell everybody of everything, once', { timeout: 120_000 }, async () => {
    await Promise.all([flowAll(), killAgainAndAgain(), killAgainAndAgain()]);
    const kill = await startProcess(url, server.settings.url);
    try {
      await expect.poll(left, { timeout: 30_000, interval: 200 }).toEqual({ entries: 0, mails: 0 });
    } finally {
      await kill();
    }
    const { sql } = test.gateway.database;
    const events = await sql.query<{ place: string; type: string }>(
      `SELECT stream || ' ' || sequence AS place, type FROM domain_event WHERE starts_with(type, 'application.')`,
    );
    expect(events).toHaveLength(applications * (3 + 2 * returns));
    const told = await sql.query<{ place: string; login: string; mail: string }>(
      `SELECT n.stream || ' ' || n.sequence AS place, a.login, n.mail_id AS mail
       FROM notification n JOIN account a ON a.id = n.account_id`,
    );
    const expected = events.flatMap(({ place, type }) => (reached[type] ?? []).map((login) => `${place} ${login}`));
    expect(told.map(({ place, login }) => `${place} ${login}`).sort()).toEqual(expected.sort());

    // What a reader keeps who drops mails with a Message-ID that came before.
    const kept = new Map(server.accepted.map(({ messageId, to }) => [messageId, to.join()]));
    const written = new Map(told.map(({ mail, login }) => [`<${mail}@example.gov.cn>`, `${login}@example.gov.cn`]));
    expect(kept).toEqual(written);
    expect(server.accepted.length - kept.size).toBeLessThanOrEqual(2 * lives.length);
  });
});
