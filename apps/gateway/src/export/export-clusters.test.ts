import { saveClusters } from '@qunxing/database';
import { foreignWords } from '@qunxing/shape/testing';
import { assertInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../schema.ts';
import { seed } from '../seed/seed.ts';
import { openTestServer, type TestServer } from '../server/testing.ts';
import { parameters } from './cluster-query.ts';

let test: TestServer;
let cookie: Record<string, string>;
beforeAll(async () => {
  test = await openTestServer({ demonstration: false });
  await seed(test.gateway, { say: () => {}, isStopped: async () => false });
  await test.addAccount('auditor');
  cookie = await test.cookieOf('auditor');
});
afterAll(() => test.close());

const get = (query: string, headers = cookie) => test.server.inject({ url: `/export/clusters.csv?${query}`, headers });

const recordsOf = async (query: string): Promise<readonly string[]> =>
  (await get(query)).body.replace('\uFEFF', '').trimEnd().split('\r\n');

describe('the export of clusters', () => {
  it('takes every field of the filter of the list under the same name', () => {
    const fields = Object.keys(assertInputObjectType(schema.getType('ClusterFilter')).getFields());
    const { orderBy: _, direction: __, language: ___, ...rest } = parameters.shape;
    expect(Object.keys(rest).sort()).toEqual(fields.sort());
  });

  it('is UTF-8 that Excel opens, to be kept as a file and by nobody in between', async () => {
    const { headers, rawPayload } = await get('language=zh-CN');
    expect(headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store' });
    expect(headers['content-disposition']).toBe(
      `attachment; filename="clusters-2026-03-02.csv"; filename*=UTF-8''%E9%9B%86%E7%BE%A4-2026-03-02.csv`,
    );
    expect([...rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('has a row for every cluster of the list, marked, in the language asked for', async () => {
    const listed = await test.operation('{ clusters(first: 1) { totalCount } }', cookie);
    const [zh, ...rows] = await recordsOf('language=zh-CN');
    const [en, ...others] = await recordsOf('language=en');
    expect(rows).toHaveLength(listed.json().data.clusters.totalCount);
    expect(zh).toMatch(/^数据性质,集群名称,市（州）,/);
    expect(en).toMatch(/^Data,Cluster,Prefecture,Counties,/);
    expect(rows.every((row) => row.startsWith('公开数据,'))).toBe(true);
    expect(others.every((row) => row.startsWith('Published data,'))).toBe(true);
  });

  it('names the publications behind a published cluster, not the file that brought them', async () => {
    const [head, row = ''] = await recordsOf('search=%E5%90%89%E4%BB%96&language=zh-CN');
    expect(head).toMatch(/,信息来源$/);
    expect(row).toContain('http://m.07774.cn/n/20190924/325450.html；http://dzb.rmzxb.com/');
    const rows = await recordsOf('language=en');
    expect(rows.slice(1).every((each) => !each.includes('guizhou-clusters.csv'))).toBe(true);
  });

  it('tells where a cluster of a zone lies: the zone, its counties and their prefectures', async () => {
    const [, zh] = await recordsOf('search=%E8%B4%B5%E5%AE%89&language=zh-CN');
    expect(zh).toMatch(/,贵安先进装备制造产业集群,贵阳市、安顺市,花溪区、清镇市、西秀区、平坝区,贵安新区,装备制造,/);
    const inZone = await recordsOf('zone=guian-new-area&language=en');
    expect(inZone.slice(1)).toHaveLength(1);
    expect(inZone[1]).toContain(',Guiyang City; Anshun City,');
    expect((await recordsOf('prefecture=520400'))[1]).toContain('贵安先进装备制造产业集群');
  });

  it('narrows and sorts as the list does', async () => {
    const query =
      '{ clusters(first: 200, filter: { prefecture: "520300", standard: "national-2022" }, orderBy: { field: coverage, direction: descending }) { edges { node { name } } } }';
    const listed: { node: { name: string } }[] = (await test.operation(query, cookie)).json().data.clusters.edges;
    const rows = await recordsOf('prefecture=520300&standard=national-2022&orderBy=coverage&direction=descending');
    expect(rows.slice(1).map((row) => row.split(',')[1])).toEqual(listed.map(({ node }) => node.name));
    expect(listed.length).toBeGreaterThan(3);
  });

  it('names the standard and the verdict, and says what was not evaluated', async () => {
    const [, row] = await recordsOf('standard=national-2022&language=en');
    expect(row).toContain(',National standard for SME characteristic industrial clusters (2022),Standard unset,');
    const [, none] = await recordsOf('standard=guizhou-exercise&language=en');
    expect(none).toContain(',,Not evaluated,');
  });

  it('makes text of a name that a spreadsheet would compute', async () => {
    const origin = { programmeId: 'guizhou', source: 'trial', demonstration: false, divisionCode: '520324' };
    const counties = [{ code: '520324', lead: true, outputShare: null }];
    const entry = { ...origin, name: '=1+1', prefectureCode: '520300', zoneId: null, counties };
    const industry = { leadingIndustry: '@x', industryCode: null, niche: null };
    await saveClusters(test.gateway.database.sql, [{ ...entry, ...industry }], test.clock.now);
    expect((await recordsOf('search=1%2B1'))[1]).toMatch(/^公开数据,"\t=1\+1",遵义市,正安县,,"\t@x",/);
  });

  it('is an error of the server, and no file, when the register cannot be read', async () => {
    const { sql } = test.gateway.database;
    await sql.query('ALTER TABLE figure_revision RENAME TO figure_revision_gone');
    const answer = await get('');
    await sql.query('ALTER TABLE figure_revision_gone RENAME TO figure_revision');
    expect([answer.statusCode, answer.json().code]).toEqual([500, 'INTERNAL_SERVER_ERROR']);
    expect(answer.headers['content-disposition']).toBeUndefined();
  });

  it('is for the signed-in only', async () => {
    const answer = await get('', {});
    expect([answer.statusCode, answer.json().code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it.each([
    ['coverageBelow=120', 'coverageBelow', 'Parameter coverageBelow: must be at most 100.'],
    ['county=999999', 'county', 'Parameter county: no division has the code “999999”.'],
    ['verdict=maybe', 'verdict', 'Parameter verdict: use one of met, '],
    ['standard=mars', 'standard', 'Parameter standard: no standard is called “mars”; there are '],
    ['demonstration=1', 'demonstration', 'Parameter demonstration: use one of true, false.'],
    ['orderBy=colour', 'orderBy', 'Parameter orderBy: use one of '],
    ['county=520324&county=520326', 'county', 'Parameter county: is given more than once; give it once.'],
    ['page=2', 'page', 'Parameter page: no such name is known; remove or correct it.'],
    ['search=%00', 'search', 'Parameter search: holds control characters'],
    ['industry=a%1Fb', 'industry', 'Parameter industry: holds control characters'],
  ])('refuses ?%s and names the parameter', async (query, argument, sentence) => {
    const answer = await get(query);
    expect([answer.statusCode, answer.json().argument]).toEqual([400, argument]);
    expect(answer.json().message.en).toContain(sentence);
    expect(answer.json().message.zh).toContain(`参数 ${argument}：`);
    expect(answer.json().message.zh).not.toMatch(foreignWords);
  });
});
