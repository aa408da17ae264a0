import { verifyReceipt } from '@qunxing/evaluation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseInput } from '../cases/case-input.ts';
import { readClusters } from '../clusters/cluster-read.ts';
import { clusterStream } from '../clusters/recorded-matters.ts';
import type { Database } from '../connection/database.ts';
import { storeStandard } from '../definitions/store-standard.ts';
import { recorded, seedRegister, storeCluster } from '../testing/builders.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { trialCriterion, trialReceipt, trialStandard } from '../testing/trial-standard.ts';
import {
  archivedEvaluations,
  clusterEvaluations,
  clusterEvaluationsUnder,
  clusterReceiptsUnder,
  evaluationHistory,
  evaluationsById,
} from './evaluation-rows.ts';
import { saveEvaluations } from './save-evaluations.ts';

const moment = { referenceYear: 2023, referenceDate: '2023-12-31' };

describe.each(testEngines)('evaluations in an %s database', (engine) => {
  let database: Database;
  let cluster: string;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    await seedRegister(database.sql);
    cluster = await storeCluster(database.sql);
    await storeStandard(database.sql, trialStandard('20'), recorded.at);
    await storeStandard(database.sql, trialStandard('10'), recorded.at);
  });
  afterAll(() => database.close());
  const inputOf = async (output: string | undefined) => ({
    ...(await caseInput(database.sql, cluster, moment)),
    figures: output === undefined ? {} : { 'trial/output': { y2023: output } },
  });
  const save = async (output: string | undefined, standard = trialStandard()) => {
    const input = await inputOf(output);
    const [id = ''] = await database.transaction((sql) =>
      saveEvaluations(sql, [{ input, receipt: trialReceipt(input, standard) }], recorded),
    );
    return id;
  };

  const latest = async () =>
    (await readClusters(database.sql, [cluster], { latest: clusterEvaluations })).latest.get(cluster);

  it('come back with verdict, coverage and aspects', async () => {
    const id = await save('90000');
    expect(await evaluationsById(database.sql, [id])).toMatchObject([
      {
        clusterId: cluster,
        standardId: 'trial-2024',
        referenceDate: '2023-12-31',
        verdict: 'not-met',
        known: 1,
        met: 0,
        total: 1,
        evaluatedAt: expect.stringContaining('2024-03-01T'),
        criteria: [{ criterion: 'trial', verdict: 'not-met', met: 0, total: 2 }],
      },
    ]);
  });

  it('are kept with a receipt that can be verified from what the database holds', async () => {
    const id = await save('100000');
    const [archived] = await archivedEvaluations(database.sql, [id]);
    const receipt: unknown = JSON.parse(archived?.receipt ?? '');
    const input: unknown = JSON.parse(archived?.input ?? '');
    expect(verifyReceipt(receipt, { definitions: [trialCriterion], standard: trialStandard(), input })).toMatchObject({
      ok: true,
    });
  });

  it('keep one input once, however often it is judged', async () => {
    const [first, second] = [await save('110000'), await save('110000')];
    const [a, b] = await evaluationsById(database.sql, [first, second]);
    expect(a?.inputHash).toBe(b?.inputHash);
    expect(await database.sql.query('SELECT 1 FROM case_input WHERE hash = $1', [a?.inputHash])).toHaveLength(1);
  });

  it('are the latest of their standard whatever its edition, and the earlier ones stay', async () => {
    const before = (await evaluationHistory(database.sql, cluster, { limit: 50, offset: 0 })).length;
    const old = await save('120000', trialStandard('20'));
    const next = await save(undefined);
    expect(await latest()).toMatchObject([{ id: next, standardId: 'trial-2024', verdict: 'no-data' }]);
    const history = await evaluationHistory(database.sql, cluster, { limit: 50, offset: 0 });
    expect(history.slice(0, 2).map(({ id }) => id)).toEqual([next, old]);
    expect(history).toHaveLength(before + 2);
  });

  it('are read with their receipt under the standards that are asked for and no others', async () => {
    const id = await save('125000');
    const [archived] = await archivedEvaluations(database.sql, [id]);
    const reads = { evaluations: clusterEvaluationsUnder, receipts: clusterReceiptsUnder };
    const under = (standard: string) => readClusters(database.sql, [cluster, 'none'], reads, [standard]);
    const { evaluations, receipts } = await under('trial-2024');
    expect(evaluations).toEqual(new Map([[cluster, await evaluationsById(database.sql, [id])]]));
    const receipt = { id, clusterId: cluster, standardId: 'trial-2024', receipt: archived?.receipt };
    expect(receipts).toEqual(new Map([[cluster, [receipt]]]));
    expect(await under('trial-2025')).toEqual({ evaluations: new Map(), receipts: new Map() });
  });

  it('of one batch leave the last one as the latest', async () => {
    const inputs = [await inputOf('130000'), await inputOf('140000')];
    const ids = await database.transaction((sql) =>
      saveEvaluations(
        sql,
        inputs.map((input) => ({ input, receipt: trialReceipt(input) })),
        recorded,
      ),
    );
    expect(await latest()).toMatchObject([{ id: ids[1] }]);
  });

  it('of one batch leave one event in the stream of their cluster, with the hashes of each', async () => {
    const inputs = [await inputOf('150000'), await inputOf('160000')];
    const entries = inputs.map((input) => ({ input, receipt: trialReceipt(input) }));
    const ids = await database.transaction((sql) => saveEvaluations(sql, entries, recorded));
    const events = await database.sql.query<{ type: string; body: string }>(
      'SELECT type, body FROM domain_event WHERE stream = $1 ORDER BY sequence DESC',
      [clusterStream(cluster)],
    );
    expect(events[0]?.type).toBe('cluster.evaluated');
    expect(JSON.parse(events[0]?.body ?? '')).toMatchObject({
      by: { system: 'test' },
      evaluations: entries.map(({ receipt: { standard, input, result } }, place) => ({
        evaluation: ids[place],
        standard: standard.hash,
        input,
        result,
      })),
    });
    const all = await evaluationHistory(database.sql, cluster, { limit: 50, offset: 0 });
    const told = events.flatMap(({ body }) => JSON.parse(body).evaluations);
    expect(told.map(({ evaluation }) => evaluation).sort()).toEqual(all.map(({ id }) => id).sort());
  });

  it('whose receipt names another input are not kept', async () => {
    const [input, other] = [await inputOf('1'), await inputOf('2')];
    const work = database.transaction((sql) =>
      saveEvaluations(sql, [{ input, receipt: trialReceipt(other) }], recorded),
    );
    await expect(work).rejects.toThrow('another input');
  });

  it('under a standard that is not stored are not kept', async () => {
    const history = () => evaluationHistory(database.sql, cluster, { limit: 50, offset: 0 });
    const before = (await history()).length;
    await expect(save('1', trialStandard('30'))).rejects.toThrow();
    expect(await history()).toHaveLength(before);
  });
});
