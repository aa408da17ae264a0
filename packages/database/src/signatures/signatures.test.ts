import { canonicalJson } from '@qunxing/criterion';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeAggregate } from '../aggregates/change.ts';
import { applications } from '../applications/applications.ts';
import { actOf, begin, handIn, moment, type Path, seedPath } from '../applications/testing.ts';
import type { Database } from '../connection/database.ts';
import { eventsOf } from '../events/event.ts';
import { hashText } from '../identity/sha256.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { bindScan } from './bind-scan.ts';
import type { SignatureEntry } from './signature.ts';
import { isIntact, signatureByHash, signaturesOf } from './signature-rows.ts';

const content = canonicalJson({ form: 'qunxing-signed-act-1', lines: [] });

describe.each(testEngines)('a signature in an %s database', (engine) => {
  let database: Database;
  let path: Path;
  let stream: string;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    path = await seedPath(database);
  });
  afterAll(() => database.close());

  const entry = async (): Promise<SignatureEntry> => {
    const [appointment] = await database.sql.query<{ id: string }>('SELECT id FROM appointment WHERE account_id = $1', [
      path.county.account,
    ]);
    const signer = {
      account: path.county.account,
      appointment: appointment?.id ?? '',
      role: 'county',
      division: path.county.division,
      organization: { 'zh-CN': '正安县工信部门', en: 'Zheng’an department' },
    } as const;
    const seal = { provider: 'Ed25519', receipt: 'AAAA' };
    return { verb: 'submit', content, signer, method: 'totp', seal, at: moment.at };
  };

  it('is kept with the event of its act, which names it; with an act that is refused there is none', async () => {
    const drafted = await begin(database, path, 'draft');
    if (!('changed' in drafted)) throw new Error('not begun');
    stream = `application/${drafted.changed.id}`;
    const signature = await entry();
    const signedAt = (version: number, key: string) =>
      changeAggregate(
        database,
        applications,
        { id: drafted.changed.id, version, act: actOf(path.county, key) },
        async (state) => {
          const handed = await handIn(path)(state);
          return 'refused' in handed ? handed : { ...handed, signature };
        },
      );
    expect(await signedAt(7, 'stale')).toHaveProperty('conflict');
    expect(await signaturesOf(database.sql, [stream])).toEqual([]);
    expect(await signedAt(1, 'signed')).toHaveProperty('changed');
    expect(await signedAt(2, 'out of turn')).toHaveProperty('refused');
    expect(await signaturesOf(database.sql, [stream])).toHaveLength(1);
    const [kept] = await signaturesOf(database.sql, [stream]);
    if (kept === undefined) throw new Error('not signed');
    expect(kept).toMatchObject({ ...signature, stream, sequence: 2, contentHash: hashText(content), scans: [] });
    expect(isIntact(kept)).toBe(true);
    const events = await eventsOf(database.sql, [stream]);
    expect(events.map(({ body }) => JSON.parse(body).signature)).toEqual([undefined, kept.hash]);
    expect(await signatureByHash(database.sql, kept.hash)).toEqual(kept);
    expect(await signatureByHash(database.sql, 'sha256:none')).toBeUndefined();
  });

  it('has scans bound to it, each file once, and each told in the audit trail', async () => {
    const [kept] = await signaturesOf(database.sql, [stream]);
    const signature = kept?.hash ?? '';
    const file = { hash: hashText('scan'), mediaType: 'application/pdf', size: 4 };
    const bound = { signature, file, name: '盖章件.pdf', account: path.county.account };
    const at = new Date('2026-03-03T01:00:00Z');
    for (let time = 0; time < 2; time += 1) await database.transaction((sql) => bindScan(sql, bound, at));
    expect(await signaturesOf(database.sql, [stream])).toMatchObject([
      { scans: [{ ...file, name: '盖章件.pdf', at: '2026-03-03T01:00:00.000Z' }] },
    ]);
    expect((await eventsOf(database.sql, [`signature/${signature}`])).map(({ type }) => type)).toEqual([
      'signature.scan-bound',
    ]);
  });

  it.each(['signature', 'signature_scan'])('refuses to change, delete or empty the rows of %s', async (table) => {
    const { sql } = database;
    await expect(sql.query(`UPDATE ${table} SET account_id = account_id`)).rejects.toThrow('never changed');
    await expect(sql.query(`DELETE FROM ${table}`)).rejects.toThrow('never changed');
    await expect(sql.query(`TRUNCATE ${table} CASCADE`)).rejects.toThrow('never changed');
  });
});
