import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readClusters } from '../clusters/cluster-read.ts';
import type { Database } from '../connection/database.ts';
import { recordRosters } from '../rosters/record-rosters.ts';
import { type RosterQuery, rosterPages } from '../rosters/roster-page.ts';
import { recorded, seedRegister, storeCluster } from '../testing/builders.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { clusterIncidents } from './cluster-incidents.ts';
import { enterpriseNames } from './enterprise-names.ts';
import { countEnterprises, type EnterpriseFilter, enterprisePage } from './enterprise-page.ts';
import { enterprisesById } from './enterprise-rows.ts';
import { recordIncidents } from './record-incidents.ts';
import { recordTitles } from './record-titles.ts';
import { saveEnterprises } from './save-enterprises.ts';
import { clusterTitleCounts } from './title-counts.ts';

const [strings, wood, paint] = ['91520324MA00000001', '91520324MA00000002', '91520302MA00000003'] as const;

describe.each(testEngines)('enterprises in an %s database', (engine) => {
  let database: Database;
  let cluster: string;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    const { sql } = database;
    await seedRegister(sql);
    cluster = await storeCluster(sql);
    await saveEnterprises(
      sql,
      [
        { creditCode: strings, name: '丙弦厂', industryCode: '2422', countyCode: '520324', demonstration: true },
        { creditCode: wood, name: '甲木厂', industryCode: '2031', countyCode: '520324', demonstration: true },
        { creditCode: paint, name: '乙漆厂', industryCode: '2641', countyCode: '520302', demonstration: false },
      ],
      recorded.at,
    );
    const columns = { 'profile/size-class': ['small', null, 'micro'] };
    await recordRosters(
      sql,
      [
        { clusterId: cluster, year: 2022, roster: { codes: [wood], columns: {} }, source: '县' },
        { clusterId: cluster, year: 2023, roster: { codes: [wood, strings, paint], columns }, source: '县' },
      ],
      recorded,
    );
    const title = { number: 'GR1', batch: '第一批', source: '公告' };
    await recordTitles(
      sql,
      [
        { ...title, creditCode: wood, kind: 'high-tech', validFrom: '2020-01-01', validTo: '2022-12-31' },
        { ...title, creditCode: wood, kind: 'high-tech', validFrom: '2023-01-01', validTo: '2025-12-31' },
        { ...title, creditCode: strings, kind: 'high-tech', validFrom: '2022-06-01', validTo: null },
        { ...title, creditCode: paint, kind: 'little-giant', validFrom: '2023-07-01', validTo: '2026-06-30' },
      ],
      recorded,
    );
  });
  afterAll(() => database.close());
  const roster = async (query: Omit<RosterQuery, 'clusterId'>) =>
    (await rosterPages(database.sql, [{ clusterId: cluster, ...query }]))[0];

  it.each<[string, EnterpriseFilter, readonly string[]]>([
    ['all', {}, ['丙弦厂', '乙漆厂', '甲木厂']],
    ['by name', { search: '木' }, ['甲木厂']],
    ['by the end of a credit code, small letters too', { search: 'ma00000003' }, ['乙漆厂']],
    ['by county', { county: '520324' }, ['丙弦厂', '甲木厂']],
    ['by prefecture', { prefecture: '520300' }, ['丙弦厂', '乙漆厂', '甲木厂']],
    ['by industry', { industry: '26' }, ['乙漆厂']],
    ['by title on a day it was valid', { titles: ['high-tech'], on: '2021-05-01' }, ['甲木厂']],
    [
      'by any of several titles, on a last day',
      { titles: ['little-giant', 'high-tech'], on: '2026-06-30' },
      ['乙漆厂', '丙弦厂'],
    ],
    ['by title on the day after', { titles: ['little-giant'], on: '2026-07-01' }, []],
    ['real ones', { demonstration: false }, ['乙漆厂']],
  ])('are found %s', async (_, filter, names) => {
    const rows = await enterprisePage(database.sql, filter, { limit: 50, offset: 0 });
    expect(rows.map(({ name }) => name).sort()).toEqual([...names].sort());
    expect(await countEnterprises(database.sql, filter)).toBe(names.length);
  });

  it('are found by cluster and year', async () => {
    const count = (year?: number) => countEnterprises(database.sql, { cluster, year });
    expect([await count(), await count(2022), await count(2023), await count(2021)]).toEqual([3, 1, 3, 0]);
  });

  it('take a new name without losing their identity', async () => {
    const find = () => enterprisePage(database.sql, { search: paint }, { limit: 1, offset: 0 });
    const [before] = await find();
    await saveEnterprises(
      database.sql,
      [{ creditCode: paint, name: '乙漆厂', industryCode: '2642', countyCode: '520302', demonstration: false }],
      recorded.at,
    );
    expect(await find()).toEqual([{ ...before, industryCode: '2642' }]);
  });

  it('show titles and the rosters they are in', async () => {
    const [row] = await enterprisePage(database.sql, { search: wood }, { limit: 1, offset: 0 });
    expect(row?.titles.map(({ kind, validFrom, validTo }) => [kind, validFrom, validTo])).toEqual([
      ['high-tech', '2020-01-01', '2022-12-31'],
      ['high-tech', '2023-01-01', '2025-12-31'],
    ]);
    expect(row?.memberships.map(({ clusterId, year }) => [clusterId, year])).toEqual([
      [cluster, 2023],
      [cluster, 2022],
    ]);
    expect(await enterprisesById(database.sql, [row?.id ?? ''])).toEqual([row]);
  });

  it('are called by name where only the code is known', async () => {
    const [row] = await enterprisePage(database.sql, { search: wood }, { limit: 1, offset: 0 });
    expect(await enterpriseNames(database.sql, [wood, 'no such code'])).toEqual([
      { creditCode: wood, name: row?.name },
    ]);
  });

  it('enter a title once, and none for an unknown code', async () => {
    const title = { kind: 'high-tech', number: null, batch: null, validTo: null, source: '公告' };
    await recordTitles(database.sql, [{ ...title, creditCode: wood, validFrom: '2020-01-01' }], recorded);
    const [row] = await enterprisePage(database.sql, { search: wood }, { limit: 1, offset: 0 });
    expect(row?.titles).toHaveLength(2);
    const unknown = recordTitles(
      database.sql,
      [{ ...title, creditCode: 'unknown', validFrom: '2020-01-01' }],
      recorded,
    );
    await expect(unknown).rejects.toThrow();
  });

  it('stand in the roster in the order entered, with the values of the year', async () => {
    const page = await roster({ year: 2023, limit: 2, offset: 1 });
    expect(page?.total).toBe(3);
    expect(page?.members.map(({ creditCode, values }) => [creditCode, values])).toEqual([
      [strings, { 'profile/size-class': null }],
      [paint, { 'profile/size-class': 'micro' }],
    ]);
    const found = await roster({ search: '木', limit: 10, offset: 0 });
    expect(found?.members.map(({ name, titles }) => [name, titles.length])).toEqual([['甲木厂', 2]]);
    expect(await roster({ year: 2020, limit: 10, offset: 0 })).toEqual({
      total: 0,
      members: [],
    });
  });

  it('of several rosters are read in one statement, each page as asked for', async () => {
    const pages = await rosterPages(database.sql, [
      { clusterId: cluster, year: 2022, limit: 5, offset: 0 },
      { clusterId: 'no cluster', limit: 5, offset: 0 },
      { clusterId: cluster, limit: 5, offset: 9 },
    ]);
    expect(pages.map(({ total, members }) => [total, members.length])).toEqual([
      [1, 1],
      [0, 0],
      [3, 0],
    ]);
  });

  it('of the latest roster that hold a title are counted once each', async () => {
    const { counts } = await readClusters(database.sql, [cluster], { counts: clusterTitleCounts });
    expect(counts.get(cluster)).toEqual([
      { clusterId: cluster, kind: 'high-tech', enterprises: 2 },
      { clusterId: cluster, kind: 'little-giant', enterprises: 1 },
    ]);
  });

  it('and clusters have their incidents in one register', async () => {
    const incident = { grade: '较大', description: '火灾', source: '通报', closedOn: null };
    await recordIncidents(
      database.sql,
      [
        { ...incident, subject: { clusterId: cluster }, date: '2022-05-01', kind: 'environment' },
        { ...incident, subject: { creditCode: paint }, date: '2023-05-01', kind: 'safety' },
      ],
      recorded,
    );
    const { incidents } = await readClusters(database.sql, [cluster], { incidents: clusterIncidents });
    expect(
      incidents
        .get(cluster)
        ?.map(({ date, kind, enterprise, forCluster }) => [date, kind, enterprise?.name, forCluster]),
    ).toEqual([
      ['2023-05-01', 'safety', '乙漆厂', cluster],
      ['2022-05-01', 'environment', undefined, cluster],
    ]);
  });

  it('of an incident must be stored', async () => {
    const incident = { subject: { creditCode: 'unknown' }, date: '2023-05-01', kind: 'safety' as const };
    const entry = { ...incident, grade: null, description: '', source: '通报', closedOn: null };
    await expect(recordIncidents(database.sql, [entry], recorded)).rejects.toThrow();
  });
});
