import { contentHash } from '@qunxing/evaluation';
import { procedures, programmes, rounds, standards } from '@qunxing/standards';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../connection/database.ts';
import { seedProgrammes, seedRounds } from '../programmes/seed-programmes.ts';
import { recorded } from '../testing/builders.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { trialCriterion, trialStandard } from '../testing/trial-standard.ts';
import { documents } from './document.ts';
import { currentDocuments, editions } from './edition.ts';
import { storeCriterion } from './store-criterion.ts';
import { storeProcedure } from './store-procedure.ts';
import { storeStandard } from './store-standard.ts';

const { at } = recorded;

describe.each(testEngines)('editions in an %s database', (engine) => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
  });
  afterAll(() => database.close());
  const currentStandard = async () =>
    (await editions(database.sql, 'standard')).filter(({ id, current }) => id === 'trial-2024' && current);

  it('are addressed by the hash that receipts name, and stored once', async () => {
    const hash = await storeStandard(database.sql, trialStandard(), at);
    expect(hash).toBe(contentHash(trialStandard()));
    expect(await storeStandard(database.sql, trialStandard(), new Date('2025-01-01T00:00:00Z'))).toBe(hash);
    expect(await editions(database.sql, 'standard')).toEqual([
      { hash, id: 'trial-2024', recordedAt: at, current: true },
    ]);
    const [stored] = await documents(database.sql, [hash, 'sha256:unknown']);
    expect(JSON.parse(stored?.text ?? '')).toEqual(trialStandard());
  });

  it('of another content under the same id stand beside the old one and take its place for new work', async () => {
    const old = await storeStandard(database.sql, trialStandard('10'), at);
    const next = await storeStandard(database.sql, trialStandard('20'), at);
    expect((await editions(database.sql, 'standard')).map(({ hash, current }) => [hash, current])).toEqual([
      [next, true],
      [old, false],
    ]);
    expect((await currentDocuments(database.sql, 'standard')).map(({ hash }) => hash)).toEqual([next]);
    expect(await documents(database.sql, [old])).toHaveLength(1);
  });

  it('become current again when an earlier one is stored again', async () => {
    const old = await storeStandard(database.sql, trialStandard('10'), at);
    expect((await currentStandard()).map(({ hash }) => hash)).toEqual([old]);
  });

  it('cannot be changed or deleted', async () => {
    await expect(database.sql.query(`UPDATE document SET text = '{}'`)).rejects.toThrow('never changed');
    await expect(database.sql.query(`DELETE FROM document`)).rejects.toThrow('never changed');
  });

  it('of criteria keep version and algebra', async () => {
    const hash = await storeCriterion(database.sql, trialCriterion, at);
    expect(
      await database.sql.query('SELECT criterion_id, version, algebra, title_zh FROM criterion WHERE hash = $1', [
        hash,
      ]),
    ).toEqual([{ criterion_id: 'trial', version: '1.0.0', algebra: trialCriterion.algebra, title_zh: '试行方面' }]);
  });

  it('that a round pins stay pinned when newer ones arrive', async () => {
    for (const standard of standards) await storeStandard(database.sql, standard, at);
    for (const procedure of procedures) await storeProcedure(database.sql, procedure, at);
    await seedProgrammes(database.sql, programmes);
    await seedRounds(database.sql, rounds);
    const pinned = () =>
      database.sql.query(
        `SELECT r.terms, r.procedure_hash, r.deciding_standard_hash, deciding.standard_id AS deciding,
           a.standard_hash AS advisory_hash, advisory.standard_id AS advisory
         FROM round r JOIN standard deciding ON deciding.hash = r.deciding_standard_hash
         JOIN round_advisory a ON a.round_id = r.id JOIN standard advisory ON advisory.hash = a.standard_hash
         WHERE r.id = 'guizhou-2023-1'`,
      );
    const before = await pinned();
    expect(before).toMatchObject([
      {
        deciding: 'guizhou-2023',
        advisory: 'national-2022',
        terms: { closesOn: { value: '2023-06-05', status: 'provisional' }, opensOn: { status: 'unset' } },
      },
    ]);
    await storeStandard(database.sql, { ...trialStandard(), id: 'guizhou-2023' }, at);
    await seedRounds(database.sql, rounds);
    expect(await pinned()).toEqual(before);
  });
});
