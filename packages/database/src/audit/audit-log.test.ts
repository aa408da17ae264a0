import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAccount } from '../accounts/accounts.ts';
import type { Database } from '../connection/database.ts';
import { type Happening, recordEvents, theProgram } from '../events/record-events.ts';
import { erasePersonal } from '../personal-data/erase-personal.ts';
import { keepPersonal } from '../personal-data/keep-personal.ts';
import { personalOf } from '../personal-data/personal-of.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { appendToLog, countUnlogged, queueUnlogged } from './append-to-log.ts';
import { latestHeads, signHead } from './heads.ts';
import { logState } from './log-state.ts';
import { aSigner, audited, exportedLines } from './testing.ts';

const at = new Date('2026-03-02T01:00:00Z');
const name = { 'zh-CN': '王明', en: 'Wang Ming' };

const happened = (stream: string, words: string, when = at): Happening => ({
  stream,
  type: 'thing.happened',
  by: theProgram,
  at: when,
  facts: { words },
});

describe.each(testEngines)('the log of an %s database', { timeout: 120_000 }, (engine) => {
  let database: Database;
  const signer = aSigner();
  beforeEach(async () => {
    database = await openTestDatabase(engine);
    return () => database.close();
  });
  const record = (...happenings: readonly Happening[]) => recordEvents(database.sql, happenings);
  const leaves = () =>
    database.sql.query<{ stream: string; sequence: number }>(
      'SELECT stream, sequence FROM audit_leaf ORDER BY leaf_index',
    );
  /** Does what nobody may do: the one who owns the database can. */
  const tamper = async (statement: string, ...tables: readonly string[]) => {
    for (const table of tables) await database.sql.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
    await database.sql.query(statement);
    for (const table of tables) await database.sql.query(`ALTER TABLE ${table} ENABLE TRIGGER ALL`);
  };
  const threeCases = async () => {
    for (const step of ['一', '二', '三'])
      await record(happened('application/a', step), happened('application/b', step), happened('application/c', step));
    await appendToLog(database);
    await signHead(database, signer, at);
  };

  it('takes in every event once, however often and by however many it is asked for', async () => {
    await record(...Array.from({ length: 1203 }, (_, place) => happened(`thing/${place}`, '发生')));
    expect(await countUnlogged(database.sql)).toBe(1203);
    const appended = await Promise.all([appendToLog(database), appendToLog(database), appendToLog(database)]);
    expect(appended.reduce((sum, some) => sum + some, 0)).toBe(1203);
    expect(await appendToLog(database)).toBe(0);
    expect(await countUnlogged(database.sql)).toBe(0);
    expect((await logState(database.sql)).frontier.size).toBe(1203);
    await signHead(database, signer, at);
    expect(await audited(database.sql, { trusted: [signer.id] })).toMatchObject({
      findings: [],
      size: 1203,
      streams: 1203,
    });
  });

  it('grows without being read again, and all its heads agree', async () => {
    for (const words of ['一', '二', '三', '四', '五']) {
      await record(happened('application/a', words), happened(`account/${words}`, words));
      await appendToLog(database);
      await signHead(database, signer, at);
    }
    expect(await audited(database.sql)).toMatchObject({ findings: [], size: 10, streams: 6, heads: 5 });
  });

  it('keeps the order of a stream though the clocks of two machines disagree', async () => {
    const earlier = new Date(at.getTime() - 60_000);
    await record(happened('application/a', '先', at));
    await record(happened('application/a', '后', earlier), happened('application/b', '旁', earlier));
    await appendToLog(database);
    expect((await leaves()).map(({ stream, sequence }) => `${stream} ${sequence}`)).toEqual([
      'application/b 1',
      'application/a 1',
      'application/a 2',
    ]);
  });

  it('counts the events of a stream one by one, though they come at the same moment', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, place) => record(happened('account/x', String(place)))));
    await record(happened('account/x', '九'), happened('account/x', '十'));
    await appendToLog(database);
    expect((await leaves()).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('is signed once for each size and key, and not while it is empty', async () => {
    expect(await signHead(database, signer, at)).toBeUndefined();
    await record(happened('application/a', '一'));
    await appendToLog(database);
    const head = await signHead(database, signer, at);
    expect(await signHead(database, signer, new Date(at.getTime() + 1000))).toEqual(head);
    const other = await signHead(database, aSigner(), at);
    expect(other).toMatchObject({ size: 1, root: head?.root });
    expect(await latestHeads(database.sql, 5)).toHaveLength(2);
    expect(await audited(database.sql)).toMatchObject({ findings: [], heads: 2 });
  });

  it.each(['audit_leaf', 'audit_head', 'audit_key'])('refuses to change, delete or empty %s', async (table) => {
    await threeCases();
    const [column] = await database.sql.query<{ name: string }>(
      `SELECT attname AS name FROM pg_attribute WHERE attrelid = '${table}'::regclass AND attnum = 1`,
    );
    for (const statement of [
      `UPDATE ${table} SET ${column?.name} = ${column?.name}`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table} CASCADE`,
    ])
      await expect(database.sql.query(statement)).rejects.toThrow('never changed');
  });

  it('names the event of which one byte was changed in the database', async () => {
    await threeCases();
    await tamper(
      `UPDATE domain_event SET body = replace(body, '二', '三') WHERE stream = 'application/b' AND sequence = 2`,
      'domain_event',
    );
    expect((await audited(database.sql)).findings).toEqual([
      { code: 'BODY_CHANGED', index: 4, stream: 'application/b', sequence: 2 },
    ]);
  });

  it('names the case whose events were dropped from the database', async () => {
    await threeCases();
    await tamper(`DELETE FROM domain_event WHERE stream = 'application/b'`, 'domain_event');
    expect((await audited(database.sql)).findings).toEqual([
      { code: 'CASE_DROPPED', stream: 'application/b', events: 3 },
    ]);
  });

  it('misses the newest event that was dropped with its leaf and its head, when that head was kept', async () => {
    await threeCases();
    await record(happened('application/c', '四'));
    await appendToLog(database);
    const head = await signHead(database, signer, at);
    await tamper('DELETE FROM audit_head WHERE size = 10', 'audit_head');
    await tamper('DELETE FROM audit_leaf WHERE leaf_index = 9', 'audit_leaf');
    await tamper(`DELETE FROM domain_event WHERE stream = 'application/c' AND sequence = 4`, 'domain_event');
    await tamper('UPDATE audit_log SET size = 9');
    expect(await audited(database.sql)).toMatchObject({ findings: [], size: 9 });
    const kept = { heads: head ? [head] : [], keys: [], leaves: [], streams: new Map() };
    expect((await audited(database.sql, { kept: [kept] })).findings).toEqual([
      expect.objectContaining({ code: 'NEWEST_DROPPED', size: 10, held: 9, kept: true }),
    ]);
  });

  it('takes in what somebody took out of the queue', async () => {
    await record(happened('application/a', '一'), happened('application/b', '一'));
    await database.sql.query(`DELETE FROM audit_pending WHERE stream = 'application/a'`);
    expect(await appendToLog(database)).toBe(1);
    expect(await queueUnlogged(database.sql)).toBe(1);
    expect(await queueUnlogged(database.sql)).toBe(0);
    expect(await appendToLog(database)).toBe(1);
  });

  it('takes in nothing that was undone', async () => {
    const undone = database.transaction(async (sql) => {
      await recordEvents(sql, [happened('application/a', '一')]);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await appendToLog(database)).toBe(0);
  });
});

describe.each(testEngines)('personal data in an %s database', { timeout: 60_000 }, (engine) => {
  let database: Database;
  let auditor: string;
  const objector = { name: '李某', contact: '139 0000 0000' };
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    const passwordHash = 'scrypt$…';
    const entry = { login: 'li', role: 'province', divisionCode: null, organization: name, displayName: name } as const;
    auditor = (await createAccount(database.sql, { ...entry, passwordHash, demonstration: true }, at)) ?? '';
  });
  afterAll(() => database.close());
  const read = (...commitments: readonly string[]) =>
    personalOf(database.sql, commitments, { account: auditor, at, purpose: 'objection' });
  const eventsOf = (commitment: string) =>
    database.sql.query(
      `SELECT type, account_id AS account, body FROM domain_event WHERE stream = $1 ORDER BY sequence`,
      [`personal-data/${commitment}`],
    );

  it('are kept under a commitment that says nothing of them, another one each time', async () => {
    const [one, other] = [
      await keepPersonal(database.sql, objector, at),
      await keepPersonal(database.sql, objector, at),
    ];
    expect(one).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(one).not.toBe(other);
    const expected = new Map([one, other].map((commitment) => [commitment, objector]));
    expect(await read(one, other, 'sha256:none')).toEqual(expected);
  });

  it('leave an event with whoever reads them, and none where there is nothing to read', async () => {
    const kept = await keepPersonal(database.sql, objector, at);
    await read(kept);
    expect(await eventsOf(kept)).toMatchObject([{ type: 'personal-data.read', account: auditor }]);
    await read('sha256:none');
    expect(await eventsOf('sha256:none')).toEqual([]);
  });

  it('are not given out when somebody has changed them in the database', async () => {
    const kept = await keepPersonal(database.sql, objector, at);
    await database.sql.query(`UPDATE personal_data SET value = replace(value, '李', '张') WHERE commitment = $1`, [
      kept,
    ]);
    await expect(read(kept)).rejects.toThrow('not those that were committed to');
  });

  it('are erased with their salt, and the log that holds the commitment is still verified', async () => {
    const kept = await keepPersonal(database.sql, objector, at);
    const filed = { stream: 'objection/1', type: 'objection.filed', by: theProgram, at, facts: { objector: kept } };
    await recordEvents(database.sql, [filed]);
    await appendToLog(database);
    const signer = aSigner();
    await signHead(database, signer, at);
    const erase = () =>
      database.transaction((sql) => erasePersonal(sql, kept, { by: { account: auditor }, at, reason: '本人申请' }));
    expect([await erase(), await erase()]).toEqual([true, false]);
    expect(await read(kept)).toEqual(new Map());
    expect(await database.sql.query('SELECT salt, value FROM personal_data WHERE commitment = $1', [kept])).toEqual([
      { salt: null, value: null },
    ]);
    await appendToLog(database);
    await signHead(database, signer, at);
    expect(await audited(database.sql, { trusted: [signer.id] })).toMatchObject({ findings: [], vouched: true });
    const exported = (await exportedLines(database.sql)).join('');
    expect(exported).toContain(kept);
    for (const personal of [objector.name, objector.contact, name['zh-CN']]) expect(exported).not.toContain(personal);
  });
});
