import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readClusters } from '../clusters/cluster-read.ts';
import type { Database } from '../connection/database.ts';
import { recordTitles } from '../enterprises/record-titles.ts';
import { saveEnterprises } from '../enterprises/save-enterprises.ts';
import { clusterChoices } from '../figures/choice-history.ts';
import { chooseFigures } from '../figures/choose-figures.ts';
import { clusterFigures } from '../figures/figure-history.ts';
import { type FigureEntry, recordFigures } from '../figures/record-figures.ts';
import { recordRosters } from '../rosters/record-rosters.ts';
import { clusterRosterYears } from '../rosters/roster-years.ts';
import { seedRegister, storeCluster } from '../testing/builders.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { caseInput, caseInputs } from './case-input.ts';

const march = { at: new Date('2024-03-01T08:00:00Z'), by: 'loader' };
const april = { at: new Date('2024-04-01T08:00:00Z'), by: 'officer' };
const reason = { 'zh-CN': '以统计年鉴为准', en: 'the yearbook counts' };
const moment = { referenceYear: 2023, referenceDate: '2023-12-31' };
const [one, two] = ['91520324MA6DL0XX01', '91520324MA6DL0XX02'] as const;

const output = (cluster: string, period: string, value: string, source: string): FigureEntry => ({
  subject: { cluster },
  fit: { item: 'trial/output', value },
  period,
  reported: value,
  unit: '万元',
  source,
});

describe.each(testEngines)('the case of a cluster in an %s database', (engine) => {
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

  it('has the values of its counties side by side, missing ones empty', async () => {
    const other = await storeCluster(database.sql, { name: '跨县集群' });
    const entries = [
      ['520324', 'y2022', '30'],
      ['520302', 'y2022', '70'],
      ['520324', 'y2023', '40'],
    ].map(([county = '', period = '', value = '']): FigureEntry => {
      return { ...output(other, period, value, '县'), subject: { cluster: other, county } };
    });
    const ids = await record(entries);
    await chooseFigures(
      database.sql,
      entries.map(({ subject, period }, index) => ({
        cluster: other,
        ...('county' in subject && subject.county !== undefined ? { county: subject.county } : {}),
        item: 'trial/output',
        period,
        revision: ids[index] ?? null,
        reason,
      })),
      march,
    );
    const input = await caseInput(database.sql, other, moment);
    expect(input.counties).toEqual({
      y2022: { codes: ['520302', '520324'], columns: { 'trial/output': ['70', '30'] } },
      y2023: { codes: ['520324'], columns: { 'trial/output': ['40'] } },
    });
    expect(input.figures).toEqual({});
    expect(input.provenance).toEqual({});
  });

  it('has the roster of each year in use, with the titles of every member', async () => {
    const enterprise = { industryCode: null, countyCode: '520324', demonstration: true };
    await saveEnterprises(
      database.sql,
      [
        { ...enterprise, creditCode: one, name: '甲厂' },
        { ...enterprise, creditCode: two, name: '乙厂' },
      ],
      march.at,
    );
    const title = { number: null, batch: null, source: '公告' };
    await recordTitles(
      database.sql,
      [
        { ...title, creditCode: two, kind: 'single-champion', validFrom: '2022-01-01', validTo: '2024-12-31' },
        { ...title, creditCode: one, kind: 'high-tech', validFrom: '2021-01-01', validTo: null },
      ],
      march,
    );
    const roster = (codes: readonly string[], values: readonly (string | null)[]) => ({
      codes,
      columns: { 'trial/size': values },
    });
    const source = '县工信局';
    await recordRosters(
      database.sql,
      [
        { clusterId: cluster, year: 2022, roster: roster([two, one], ['small', null]), source },
        { clusterId: cluster, year: 2023, roster: roster([one], ['small']), source },
      ],
      march,
    );
    await recordRosters(
      database.sql,
      [{ clusterId: cluster, year: 2023, roster: roster([two], ['micro']), source }],
      april,
    );
    const input = await caseInput(database.sql, cluster, moment);
    expect(input.roster).toEqual({
      y2022: roster([two, one], ['small', null]),
      y2023: roster([two], ['micro']),
    });
    expect(input.titles).toEqual([
      { code: one, title: 'high-tech', from: '2021-01-01' },
      { code: two, title: 'single-champion', from: '2022-01-01', to: '2024-12-31' },
    ]);
    const earlier = await caseInput(database.sql, cluster, { ...moment, asOf: new Date('2024-03-15T00:00:00Z') });
    expect(earlier.roster.y2023).toEqual(roster([one], ['small']));
    const { years } = await readClusters(database.sql, [cluster], { years: clusterRosterYears });
    expect(years.get(cluster)?.map(({ year, enterprises }) => [year, enterprises])).toEqual([
      [2022, 2],
      [2023, 1],
    ]);
  });

  it('is read for many clusters at once in the same number of statements', async () => {
    const all = await database.sql.query<{ id: string }>('SELECT id FROM cluster');
    const ids = all.map(({ id }) => id);
    const inputs = await caseInputs(database.sql, ids, moment);
    expect(inputs.size).toBe(ids.length);
    for (const id of ids) expect(inputs.get(id)).toEqual(await caseInput(database.sql, id, moment));
  });

  it('rests on revisions that cannot be changed', async () => {
    await expect(database.sql.query(`UPDATE figure_revision SET value = '"1"'`)).rejects.toThrow('never changed');
    await expect(database.sql.query(`DELETE FROM figure_choice`)).rejects.toThrow('never changed');
    await expect(database.sql.query(`UPDATE roster_sheet SET text = '{}'`)).rejects.toThrow('never changed');
  });

  it('refuses a roster with a member that is not stored', async () => {
    const roster = { codes: ['91520324MA6DL0XX99'], columns: {} };
    const work = database.transaction((sql) =>
      recordRosters(sql, [{ clusterId: cluster, year: 2021, roster, source: '县' }], march),
    );
    await expect(work).rejects.toThrow();
    const { years } = await readClusters(database.sql, [cluster], { years: clusterRosterYears });
    expect(years.get(cluster)?.map(({ year }) => year)).toEqual([2022, 2023]);
  });
});
