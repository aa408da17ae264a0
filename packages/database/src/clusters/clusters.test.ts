import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../connection/database.ts';
import { storeStandard } from '../definitions/store-standard.ts';
import { saveEvaluations } from '../evaluations/save-evaluations.ts';
import { recordFigures } from '../figures/record-figures.ts';
import { recorded, seedRegister, storeCluster } from '../testing/builders.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { trialReceipt, trialStandard } from '../testing/trial-standard.ts';
import type { ClusterFilter } from './cluster-filter.ts';
import { type ClusterOrder, clusterPage, clusterPages, countClusters } from './cluster-page.ts';
import { readClusters } from './cluster-read.ts';
import { clustersById } from './cluster-rows.ts';
import { clusterSources } from './cluster-sources.ts';
import { countySummaries } from './county-summaries.ts';
import { industries } from './industries.ts';
import { totals } from './totals.ts';

const county = (code: string, lead = false, outputShare: string | null = null) => ({ code, lead, outputShare });

describe.each(testEngines)('the register in an %s database', (engine) => {
  let database: Database;
  let statements = 0;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    database = await openTestDatabase(engine, {
      onStatement: () => {
        statements += 1;
      },
    });
    const { sql } = database;
    await seedRegister(sql);
    await storeStandard(sql, trialStandard(), recorded.at);
    await storeStandard(sql, { ...trialStandard(), id: 'trial-2025' }, recorded.at);
    ids.guitars = await storeCluster(sql, { name: '吉他', demonstration: false });
    ids.tea = await storeCluster(sql, {
      name: '茶叶_100%',
      leadingIndustry: '精制茶加工',
      industryCode: '1530',
      counties: [county('520328', true, '60'), county('520329', false, '40')],
    });
    ids.machines = await storeCluster(sql, {
      name: '装备',
      leadingIndustry: '装备制造',
      industryCode: null,
      counties: [county('520111'), county('520402')],
      zoneId: 'guian-new-area',
    });
    ids.batteries = await storeCluster(sql, {
      name: '电池',
      leadingIndustry: null,
      industryCode: null,
      niche: '锰系材料',
      counties: [county('520622', true)],
    });
    ids.elsewhere = await storeCluster(sql, {
      name: '常熟氟材料',
      programmeId: null,
      counties: [],
      divisionCode: '320000',
      demonstration: false,
    });
    const judge = async (cluster: string, output: string | undefined, standard = trialStandard()) => {
      const figures = output === undefined ? {} : { 'trial/output': { y2023: output } };
      const rosterless = { roster: {}, counties: {}, titles: [], provenance: {} };
      const input = { subject: cluster, referenceDate: '2023-12-31', referenceYear: 2023, figures, ...rosterless };
      await saveEvaluations(sql, [{ input, receipt: trialReceipt(input, standard) }], recorded);
    };
    await judge(ids.guitars, '90000');
    await judge(ids.tea, '200000');
    await judge(ids.machines, undefined);
    await judge(ids.guitars, undefined, { ...trialStandard(), id: 'trial-2025' });
    await recordFigures(
      sql,
      ['1', '2'].map((reported) => ({
        subject: { cluster: ids.guitars ?? '' },
        period: 'y2022',
        reported,
        source: '报纸',
      })),
      recorded,
    );
    await sql.query(
      `INSERT INTO recognition (id, cluster_id, label, level, proposed, nominated_nationally, source, fingerprint, recorded_at, recorded_by)
       VALUES ('r', $1, '国家级', 'national', false, false, '公告', 'f', now(), 'test')`,
      [ids.guitars],
    );
  });
  afterAll(() => database.close());

  const names = async (filter: ClusterFilter, order?: ClusterOrder, descending = false) => {
    const rows = await clusterPage(database.sql, filter, { order, descending, limit: 50, offset: 0 });
    expect(await countClusters(database.sql, filter)).toBe(rows.length);
    return rows.map(({ name }) => name);
  };

  it.each<[string, ClusterFilter, readonly string[]]>([
    ['every cluster of the programme', {}, ['装备', '吉他', '茶叶_100%', '电池']],
    ['those of other provinces apart', { comparison: true }, ['常熟氟材料']],
    ['by a part of the name', { search: '吉' }, ['吉他']],
    ['by a part of the niche', { search: '锰' }, ['电池']],
    ['by signs that mean something in SQL', { search: '_100%' }, ['茶叶_100%']],
    ['by an empty search: all', { search: '' }, ['装备', '吉他', '茶叶_100%', '电池']],
    ['by the applicant county', { county: '520328' }, ['茶叶_100%']],
    ['by a county that does not lead', { county: '520329' }, ['茶叶_100%']],
    ['by a prefecture', { prefecture: '520300' }, ['吉他', '茶叶_100%']],
    ['by a prefecture in which only a part lies', { prefecture: '520400' }, ['装备']],
    ['by the beginning of an industry code', { industry: '15' }, ['茶叶_100%']],
    ['by words of the industry', { industry: '制造' }, ['装备', '吉他']],
    ['by zone', { zone: 'guian-new-area' }, ['装备']],
    ['for demonstration only', { demonstration: true }, ['装备', '茶叶_100%', '电池']],
    ['real ones only', { demonstration: false }, ['吉他']],
    ['by recognition', { recognized: true }, ['吉他']],
    ['without recognition', { recognized: false }, ['装备', '茶叶_100%', '电池']],
    ['by verdict under a standard', { standard: 'trial-2024', verdicts: ['not-met'] }, ['吉他']],
    ['by verdict under any standard: the latest', { verdicts: ['not-met'] }, []],
    ['by several verdicts', { standard: 'trial-2024', verdicts: ['no-data', 'none'] }, ['装备', '茶叶_100%', '电池']],
    [
      'that were not evaluated under a standard',
      { standard: 'trial-2025', verdicts: ['none'] },
      ['装备', '茶叶_100%', '电池'],
    ],
    ['by coverage from', { standard: 'trial-2024', coverageAtLeast: 50 }, ['吉他', '茶叶_100%']],
    ['by coverage below', { standard: 'trial-2024', coverageBelow: 50 }, ['装备', '电池']],
    [
      'by everything at once',
      { standard: 'trial-2024', prefecture: '520300', verdicts: ['no-data'], search: '茶' },
      ['茶叶_100%'],
    ],
  ])('finds %s', async (_, filter, expected) => {
    expect(await names(filter)).toEqual(expected);
  });

  it.each<[ClusterOrder, boolean, readonly string[]]>([
    ['place', true, ['电池', '茶叶_100%', '吉他', '装备']],
    ['industry', false, ['茶叶_100%', '吉他', '装备', '电池']],
    ['industry', true, ['装备', '吉他', '茶叶_100%', '电池']],
    ['figures', true, ['吉他', '电池', '装备', '茶叶_100%']],
  ])('sorts by %s (descending: %s), those without it last', async (order, descending, expected) => {
    expect(await names({}, order, descending)).toEqual(expected);
  });

  it('sorts by verdict and coverage of the standard that is shown', async () => {
    expect(await names({ standard: 'trial-2024' }, 'verdict', true)).toEqual(
      ['吉他', '茶叶_100%', '装备', '电池'].sort(byVerdict),
    );
    expect((await names({ standard: 'trial-2024' }, 'coverage', true)).slice(-2)).toEqual(['装备', '电池']);
  });
  const rank = ['吉他', '装备', '茶叶_100%', '电池'];
  const byVerdict = (a: string, b: string) => rank.indexOf(a) - rank.indexOf(b);

  it('shows a row with its counties, figures and latest evaluation', async () => {
    const [tea] = await clustersById(database.sql, [ids.tea ?? ''], 'trial-2024');
    expect(tea).toMatchObject({
      divisionCode: '520328',
      prefectureCode: '520300',
      counties: [county('520328', true, '60.000'), county('520329', false, '40.000')],
      figureCount: 0,
      recognized: false,
      latest: { standardId: 'trial-2024', verdict: 'no-data', known: 1, met: 0, total: 1 },
    });
    const [guitars] = await clustersById(database.sql, [ids.guitars ?? '']);
    expect(guitars).toMatchObject({ figureCount: 2, recognized: true, latest: { standardId: 'trial-2025' } });
    const [machines] = await clustersById(database.sql, [ids.machines ?? '']);
    expect(machines).toMatchObject({ divisionCode: '520000', prefectureCode: null, zoneId: 'guian-new-area' });
  });

  it('pages without losing or repeating a row, in one statement each', async () => {
    statements = 0;
    const pages = [];
    for (const offset of [0, 2, 4])
      pages.push(await clusterPage(database.sql, {}, { order: 'verdict', limit: 2, offset }));
    expect(statements).toBe(3);
    expect(pages.map((rows) => rows.length)).toEqual([2, 2, 0]);
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(4);
    const streamed = [];
    for await (const rows of clusterPages(database.sql, { demonstration: true }))
      streamed.push(...rows.map(({ name }) => name));
    expect(streamed).toEqual(['装备', '茶叶_100%', '电池']);
  });

  it('counts by county for the map; a cluster of two counties counts in both', async () => {
    statements = 0;
    const summaries = await countySummaries(database.sql, { standard: 'trial-2024' });
    expect(statements).toBe(1);
    expect(summaries.map(({ county: code, clusters, verdicts }) => [code, clusters, verdicts])).toEqual([
      ['520111', 1, { 'no-data': 1 }],
      ['520324', 1, { 'not-met': 1 }],
      ['520328', 1, { 'no-data': 1 }],
      ['520329', 1, { 'no-data': 1 }],
      ['520402', 1, { 'no-data': 1 }],
      ['520622', 1, { none: 1 }],
    ]);
    expect(summaries.find(({ county: code }) => code === '520324')).toMatchObject({
      demonstration: 0,
      recognized: 1,
      known: 1,
      needed: 2,
    });
    const real = await countySummaries(database.sql, { standard: 'trial-2024', demonstration: false });
    expect(real.map(({ county: code }) => code)).toEqual(['520324']);
  });

  it('counts as a whole, with and without demonstration', async () => {
    statements = 0;
    expect(await totals(database.sql, { standard: 'trial-2024' })).toEqual({
      clusters: 4,
      demonstrationClusters: 3,
      recognizedClusters: 1,
      comparisonClusters: 1,
      counties: 6,
      enterprises: 0,
      figures: 2,
      fittingFigures: 0,
      evaluations: 4,
      verdicts: { 'not-met': 1, 'no-data': 2, none: 1 },
      known: 2,
      needed: 6,
    });
    expect(statements).toBe(1);
    expect(await totals(database.sql, { demonstration: false })).toMatchObject({
      clusters: 1,
      verdicts: { 'no-data': 1 },
    });
  });

  it('tells the publications that speak of a cluster, each once, in the order recorded', async () => {
    const read = { sources: clusterSources };
    const { sources } = await readClusters(database.sql, [ids.guitars ?? '', ids.tea ?? ''], read);
    expect(sources.get(ids.guitars ?? '')?.map(({ source }) => source)).toEqual(['报纸', '公告']);
    expect(sources.has(ids.tea ?? '')).toBe(false);
  });

  it('offers the industries there are', async () => {
    expect(await industries(database.sql)).toEqual([
      { leadingIndustry: '吉他制造', industryCode: '2422', clusters: 1 },
      { leadingIndustry: '精制茶加工', industryCode: '1530', clusters: 1 },
      { leadingIndustry: '装备制造', industryCode: null, clusters: 1 },
    ]);
  });

  it('keeps a cluster as it was when its name is entered again', async () => {
    expect(await storeCluster(database.sql, { name: '吉他', niche: '电吉他' })).toBe(ids.guitars);
    const [row] = await clustersById(database.sql, [ids.guitars ?? '']);
    expect(row).toMatchObject({ niche: null, counties: [county('520324', true)] });
  });

  it('refuses an unknown county', async () => {
    await expect(storeCluster(database.sql, { name: '无名', counties: [county('529999', true)] })).rejects.toThrow();
    expect(await countClusters(database.sql, { search: '无名' })).toBe(0);
  });
});
