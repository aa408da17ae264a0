import { canonicalJson } from '@qunxing/criterion';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { streamOf } from '../aggregates/aggregate.ts';
import { type Change, changeAggregate } from '../aggregates/change.ts';
import type { Database } from '../connection/database.ts';
import { eventsOf } from '../events/event.ts';
import { hashText } from '../identity/sha256.ts';
import { recorded } from '../testing/builders.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { type ApplicationRow, applicationsById } from './application-rows.ts';
import { applications } from './applications.ts';
import { actOf, begin, handIn, moment, type Path, seedPath, takeUp } from './testing.ts';

const changed = (change: Change<ApplicationRow, unknown>): ApplicationRow => {
  if ('changed' in change) return change.changed;
  throw new Error(`not changed: ${JSON.stringify(change)}`);
};

describe.each(testEngines)('an application in an %s database', (engine) => {
  let database: Database;
  let path: Path;
  beforeEach(async () => {
    await database?.close();
    database = await openTestDatabase(engine);
    path = await seedPath(database);
  });
  afterAll(() => database.close());

  const change = (row: ApplicationRow, verb: typeof handIn | typeof takeUp, key = verb.name, version = row.version) =>
    changeAggregate(
      database,
      applications,
      { id: row.id, version, act: actOf(verb === handIn ? path.county : path.prefecture, key) },
      verb(path),
    );
  const events = async (row: ApplicationRow) => eventsOf(database.sql, [streamOf(applications, row.id)]);

  it('is kept stage by stage, each with the event that led there', async () => {
    const drafted = changed(await begin(database, path));
    expect(drafted).toMatchObject({ stage: 'drafting', version: 1, handedInAt: null, applicantCode: '520324' });
    const submitted = changed(await change(drafted, handIn));
    const accepted = changed(await change(submitted, takeUp));
    expect(accepted).toMatchObject({ stage: 'accepted', version: 3, roundId: 'guizhou-exercise' });
    expect(Date.parse(accepted.handedInAt ?? '')).toBe(Date.parse(moment.at));
    expect(await applicationsById(database.sql, [drafted.id])).toEqual([accepted]);
    const stream = await events(accepted);
    expect(stream.map(({ sequence, type }) => `${sequence} ${type}`)).toEqual([
      '1 application.drafted',
      '2 application.submitted',
      '3 application.accepted',
    ]);
    for (const { body, hash } of stream) {
      expect(hash).toBe(hashText(body));
      expect(canonicalJson(JSON.parse(body))).toBe(body);
    }
  });

  it('is begun once for a cluster and a round, also by two at the same time', async () => {
    const [one, other] = await Promise.all([begin(database, path, 'one'), begin(database, path, 'other')]);
    const all = [one, other].map((answer) => ('refused' in answer ? answer.refused.code : Object.keys(answer)[0]));
    expect(all.sort()).toEqual(['APPLICATION_EXISTS', 'changed']);
  });

  it('is changed on the version that was seen only; who comes second is given the new one', async () => {
    const drafted = changed(await begin(database, path));
    const [one, other] = await Promise.all([change(drafted, handIn, 'one'), change(drafted, handIn, 'other')]);
    const submitted = 'changed' in one ? changed(one) : changed(other);
    expect([one, other]).toContainEqual({ conflict: submitted });
    expect(await events(drafted)).toHaveLength(2);
  });

  it('is changed once by a request that arrives again, and not at all by another one under its key', async () => {
    const drafted = changed(await begin(database, path));
    const first = await change(drafted, handIn);
    expect(await change(drafted, handIn)).toEqual(first);
    expect(await events(drafted)).toHaveLength(2);
    const act = actOf(path.county, 'handIn', { something: 'else' });
    const other = await changeAggregate(database, applications, { id: drafted.id, version: 2, act }, handIn(path));
    expect(other).toEqual({ keyTaken: true });
  });

  it('stays as it was when a verb refuses, with all that the verb wrote', async () => {
    const drafted = changed(await begin(database, path));
    const act = actOf(path.prefecture, 'refused');
    const refused = await changeAggregate(
      database,
      applications,
      { id: drafted.id, version: 1, act },
      async (application, sql) => {
        await sql.query(`INSERT INTO seed_step (key, done_at) VALUES ('written', $1::timestamptz)`, [
          recorded.at.toISOString(),
        ]);
        return takeUp(path)(application);
      },
    );
    expect(refused).toMatchObject({ refused: { code: 'APPLICATION_OUT_OF_TURN', stage: 'drafting' } });
    expect(await database.sql.query(`SELECT key FROM seed_step WHERE key = 'written'`)).toEqual([]);
    expect(await applicationsById(database.sql, [drafted.id])).toEqual([drafted]);
    expect(await events(drafted)).toHaveLength(1);
  });

  it('that is not there is said to be unknown', async () => {
    const act = actOf(path.county, 'nothing');
    expect(await changeAggregate(database, applications, { id: 'nothing', version: 1, act }, handIn(path))).toEqual({
      unknown: true,
    });
  });

  it('has events that are never changed, deleted or emptied', async () => {
    changed(await begin(database, path));
    const { sql } = database;
    await expect(sql.query(`UPDATE domain_event SET type = 'other'`)).rejects.toThrow('never changed');
    await expect(sql.query('DELETE FROM domain_event')).rejects.toThrow('never changed');
    await expect(sql.query('TRUNCATE domain_event CASCADE')).rejects.toThrow('never changed');
  });
});
