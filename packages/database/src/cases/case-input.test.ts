import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readClusters } from '../clusters/cluster-read.ts';
import type { Database } from '../connection/database.ts';
import { clusterChoices } from '../figures/choice-history.ts';
import { chooseFigures } from '../figures/choose-figures.ts';
import { clusterFigures } from '../figures/figure-history.ts';
import { type FigureEntry, recordFigures } from '../figures/record-figures.ts';
import { seedRegister, storeCluster } from '../testing/builders.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { caseInput } from './case-input.ts';
import { april, march, moment, output, reason } from './testing.ts';

describe.each(testEngines)('the figures of a case in an %s database', (engine) => {
  let database: Database;
  let cluster: string;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    await seedRegister(database.sql);
    cluster = await storeCluster(database.sql);
  });
  afterAll(() => database.close());
  const record = async (entries: readonly FigureEntry[], recorded = march) =>
    recordFigures(database.sql, entries, recorded);

  it('of which nothing is known is empty', async () => {
    expect(await caseInput(database.sql, cluster, moment)).toEqual({
      subject: cluster,
      ...moment,
      figures: {},
      roster: {},
      counties: {},
      titles: [],
      provenance: {},
    });
  });

  it('has the figure in use of two that conflict, and says which revision it is', async () => {
    const [yearbook, newspaper] = await record([
      output(cluster, 'y2022', '600000', '统计年鉴'),
      output(cluster, 'y2022', '250000', '报纸'),
    ]);
    expect((await caseInput(database.sql, cluster, moment)).figures).toEqual({});
    const slot = { cluster, item: 'trial/output', period: 'y2022' };
    await chooseFigures(database.sql, [{ ...slot, revision: newspaper ?? null, reason }], march);
    await chooseFigures(database.sql, [{ ...slot, revision: yearbook ?? null, reason }], april);
    const input = await caseInput(database.sql, cluster, moment);
    expect(input.figures).toEqual({ 'trial/output': { y2022: '600000' } });
    expect(input.provenance).toEqual({ 'trial/output': { y2022: yearbook } });
    const history = { figures: clusterFigures, choices: clusterChoices };
    const { figures, choices } = await readClusters(database.sql, [cluster], history);
    expect(figures.get(cluster)?.map(({ source, inUse }) => [source, inUse])).toEqual([
      ['统计年鉴', true],
      ['报纸', false],
    ]);
    expect(choices.get(cluster)?.map(({ revisionId, chosenBy, reason: why }) => [revisionId, chosenBy, why])).toEqual([
      [yearbook, 'officer', reason],
      [newspaper, 'loader', reason],
    ]);
  });

  it('is as it was at any moment before', async () => {
    const before = (day: string) => caseInput(database.sql, cluster, { ...moment, asOf: new Date(day) });
    expect((await before('2024-02-28T00:00:00Z')).figures).toEqual({});
    expect((await before('2024-03-15T00:00:00Z')).figures).toEqual({ 'trial/output': { y2022: '250000' } });
    expect((await before('2024-04-01T08:00:00Z')).figures).toEqual({ 'trial/output': { y2022: '600000' } });
  });

  it('has no figure any more when the choice was withdrawn', async () => {
    const other = await storeCluster(database.sql, { name: '湄潭县茶产业集群' });
    const [revision = ''] = await record([output(other, 'y2022', '1', '年鉴')]);
    const slot = { cluster: other, item: 'trial/output', period: 'y2022', reason };
    await chooseFigures(database.sql, [{ ...slot, revision }], march);
    expect((await caseInput(database.sql, other, moment)).figures).toEqual({ 'trial/output': { y2022: '1' } });
    await chooseFigures(database.sql, [{ ...slot, revision: null }], april);
    expect((await caseInput(database.sql, other, moment)).figures).toEqual({});
  });

  it('cannot use a figure of another item, period or cluster', async () => {
    const other = await storeCluster(database.sql, { name: '习水县白酒产业集群' });
    const [revision = ''] = await record([output(other, 'y2022', '1', '年鉴')]);
    for (const wrong of [{ period: 'y2021' }, { item: 'trial/other' }, { cluster }, { county: '520324' }]) {
      const slot = { cluster: other, item: 'trial/output', period: 'y2022', ...wrong, revision, reason };
      expect(await chooseFigures(database.sql, [slot], march)).toMatchObject({
        refused: { code: 'FIGURE_CHOICE_MISMATCHED', revision },
      });
    }
    expect((await readClusters(database.sql, [other], { choices: clusterChoices })).choices.has(other)).toBe(false);
  });

  it('keeps truths apart from texts and leaves out years after the reference year', async () => {
    const other = await storeCluster(database.sql, { name: '仁怀市白酒产业集群' });
    const entries: FigureEntry[] = [
      {
        subject: { cluster: other },
        fit: { item: 'trial/brand', value: true },
        period: 'once',
        reported: '是',
        source: '县',
      },
      {
        subject: { cluster: other },
        fit: { item: 'trial/rank', value: 'true' },
        period: 'once',
        reported: '甲',
        source: '县',
      },
      output(other, 'y2023', '1', '县'),
      output(other, 'y2024', '2', '县'),
    ];
    const ids = await record(entries);
    await chooseFigures(
      database.sql,
      entries.map(({ fit, period }, index) => ({
        cluster: other,
        item: fit?.item ?? '',
        period,
        revision: ids[index] ?? null,
        reason,
      })),
      march,
    );
    expect((await caseInput(database.sql, other, moment)).figures).toEqual({
      'trial/brand': { once: true },
      'trial/rank': { once: 'true' },
      'trial/output': { y2023: '1' },
    });
  });
});
