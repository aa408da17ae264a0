import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../node-id.ts';
import { seed } from '../seed/seed.ts';
import { openTestServer, type TestServer } from '../server/testing.ts';

let test: TestServer;
let cookie: Record<string, string>;
let county: Record<string, string>;
beforeAll(async () => {
  test = await openTestServer({ demonstration: false });
  await seed(test.gateway, { say: () => {}, isStopped: async () => false });
  await test.addAccount('auditor');
  cookie = await test.cookieOf('auditor');
  await test.addAccount('county');
  county = await test.cookieOf('county');
});
afterAll(() => test.close());

const ask = async (query: string, headers = cookie) => (await test.operation(query, headers)).json().data;
const figures = '{ subject label { zh } value unit year source unusedReason { zh } }';

describe('figures published about a division as a whole', () => {
  it('are those of the province, with source and the reason why they are never used', async () => {
    const { division } = await ask(`{ division(code: "520000") { name level figures ${figures} } }`);
    expect(division).toMatchObject({ name: '贵州省', level: 'province' });
    expect(division.figures).toHaveLength(3);
    expect(division.figures).toContainEqual({
      subject: '贵州省白酒(全省，对照)',
      label: { zh: '产值' },
      value: '1204.4',
      unit: '亿元',
      year: 2022,
      source: 'http://www.thedullerimage.com/news/detail/75/206101.html',
      unusedReason: { zh: expect.stringMatching(/\S/) },
    });
  });

  it('are those of the nation, which is no division of GB/T 2260', async () => {
    const { division } = await ask(`{ division(code: "000000") { name level parent { code } figures ${figures} } }`);
    expect(division).toMatchObject({ name: '全国', level: 'nation', parent: null });
    const subjects = new Set(division.figures.map(({ subject }: { subject: string }) => subject));
    expect(subjects).toEqual(new Set(['全国第一批100个集群(汇总)', '全国200个集群(汇总)', '全国省级集群(汇总)']));
  });

  it('are all that belong to no cluster: every one of them is reached from the nation or the divisions', async () => {
    const data = await ask('{ nation: division(code: "000000") { figures { id } } divisions { code figures { id } } }');
    const reached = [data.nation, ...data.divisions].flatMap(
      (one: { figures: readonly { id: string }[] }) => one.figures,
    );
    const [row] = await test.gateway.database.sql.query<{ figures: number }>(
      'SELECT count(*)::int AS figures FROM figure_revision WHERE cluster_id IS NULL',
    );
    expect(reached).toHaveLength(row?.figures ?? 0);
    expect(reached.length).toBeGreaterThan(15);
  });

  it('are told to a county as to an auditor: they are published', async () => {
    const query = `{ divisions { code figures { id withheld ${figures.slice(1)} } }`;
    const told = await ask(query, county);
    expect(told.divisions.flatMap((one: { figures: readonly object[] }) => one.figures).length).toBeGreaterThan(3);
    expect(JSON.stringify(told)).not.toContain('"withheld":true');
    expect(told).toEqual(await ask(query));
  });

  it('are never those of a cluster in the division', async () => {
    const own = await test.gateway.database.sql.query<{ id: string; division: string }>(
      'SELECT f.id, c.division_code AS division FROM figure_revision f JOIN cluster c ON c.id = f.cluster_id',
    );
    expect(own.length).toBeGreaterThan(50);
    const codes = [...new Set(own.map(({ division }) => division))];
    const asked = codes.map(
      (code) => `of${code}: division(code: "${code}") { figures { id } parent { figures { id } } }`,
    );
    const told = JSON.stringify(await ask(`{ ${asked.join(' ')} }`));
    expect(codes.filter((code) => !told.includes(`"of${code}":{"figures":`))).toEqual([]);
    expect(own.filter(({ id }) => told.includes(encodeId('FigureRevision', id)))).toEqual([]);
  });

  it('are none of a county, and an unknown code is no division', async () => {
    expect(await ask('{ division(code: "520324") { figures { id } } }')).toEqual({ division: { figures: [] } });
    expect(await ask('{ division(code: "999999") { code } }')).toEqual({ division: null });
  });
});

describe('where a cluster lies', () => {
  it('is a zone over several prefectures where no county leads', async () => {
    const found = await ask(
      '{ clusters(first: 1, filter: { zone: "guian-new-area" }) { edges { node { prefecture { code } prefectures { code } zone { name english } } } } }',
    );
    expect(found.clusters.edges[0].node).toEqual({
      prefecture: null,
      prefectures: [{ code: '520100' }, { code: '520400' }],
      zone: { name: '贵安新区', english: expect.stringMatching(/Gui/) },
    });
  });
});

describe('what is known beside the standards', () => {
  it('are the outcome of a round, the six bases and the numbers of other schemes', async () => {
    const { rounds, programmes, schemeFigures } = await ask(
      '{ rounds { certified { value status } nominatedNationally { value } } programmes { industrialBases { zh } } schemeFigures { scheme { zh } about { zh } value unit } }',
    );
    expect(rounds).toEqual([
      { certified: { value: '13', status: 'provisional' }, nominatedNationally: { value: '6' } },
    ]);
    expect(programmes[0].industrialBases).toHaveLength(6);
    expect(schemeFigures[0]).toMatchObject({ about: { zh: '优质中小企业占比' }, value: '24.8', unit: '%' });
  });
});
