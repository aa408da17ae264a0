import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readClusters } from '../clusters/cluster-read.ts';
import type { Database } from '../connection/database.ts';
import { recordTitles } from '../enterprises/record-titles.ts';
import { saveEnterprises } from '../enterprises/save-enterprises.ts';
import { chooseFigures } from '../figures/choose-figures.ts';
import { type FigureEntry, recordFigures } from '../figures/record-figures.ts';
import { recordRosters } from '../rosters/record-rosters.ts';
import { clusterRosterYears } from '../rosters/roster-years.ts';
import { seedRegister, storeCluster } from '../testing/builders.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { caseInput, caseInputs } from './case-input.ts';
import { april, march, moment, output, reason } from './testing.ts';

const [one, two] = ['91520324MA6DL0XX01', '91520324MA6DL0XX02'] as const;

describe.each(testEngines)('the rosters and counties of a case in an %s database', (engine) => {
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

  it('has the values of its counties side by side, missing ones empty', async () => {
    const other = await storeCluster(database.sql, { name: '跨县集群' });
    const entries = [
      ['520324', 'y2022', '30', '县'],
      ['520302', 'y2022', '70', '统计年鉴'],
      ['520324', 'y2023', '40', '县'],
    ].map(([county = '', period = '', value = '', source = '']): FigureEntry => {
      return { ...output(other, period, value, source), subject: { cluster: other, county } };
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
      y2022: {
        source: '统计年鉴；县',
        codes: ['520302', '520324'],
        columns: { 'trial/output': ['70', '30'] },
        revisions: { 'trial/output': [ids[1], ids[0]] },
      },
      y2023: {
        source: '县',
        codes: ['520324'],
        columns: { 'trial/output': ['40'] },
        revisions: { 'trial/output': [ids[2]] },
      },
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
    const revision: unknown = expect.stringMatching(/./);
    expect(input.roster).toEqual({
      y2022: { ...roster([two, one], ['small', null]), revision, source },
      y2023: { ...roster([two], ['micro']), revision, source },
    });
    expect(input.roster.y2022?.revision).not.toBe(input.roster.y2023?.revision);
    expect(input.titles).toEqual([
      { code: one, title: 'high-tech', from: '2021-01-01', revision },
      { code: two, title: 'single-champion', from: '2022-01-01', to: '2024-12-31', revision },
    ]);
    const earlier = await caseInput(database.sql, cluster, { ...moment, asOf: new Date('2024-03-15T00:00:00Z') });
    expect(earlier.roster.y2023).toMatchObject(roster([one], ['small']));
    expect(earlier.roster.y2023?.revision).not.toBe(input.roster.y2023?.revision);
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
