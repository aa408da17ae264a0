import { profileItems } from '@qunxing/cluster-profile';
import { loadPublishedFigures, type PublishedFigures } from '@qunxing/published-figures';
import { guizhouClustersText } from '@qunxing/published-figures/node';
import { guizhou } from '@qunxing/reference';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseInput } from '../cases/case-input.ts';
import { clusterPage, countClusters } from '../clusters/cluster-page.ts';
import { readClusters } from '../clusters/cluster-read.ts';
import { clusterRecognitions } from '../clusters/recognitions.ts';
import type { Database } from '../connection/database.ts';
import { clusterChoices } from '../figures/choice-history.ts';
import { chooseFigures } from '../figures/choose-figures.ts';
import { clusterFigures, figuresOfDivisions } from '../figures/figure-history.ts';
import { seedRegister, storeCluster } from '../testing/builders.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { savePublishedFigures } from './save-published-figures.ts';

const origin = {
  programmeId: 'guizhou',
  source: 'guizhou-clusters.csv',
  at: new Date('2024-03-01T00:00:00Z'),
  by: 'loader',
};

const read = (text: string): PublishedFigures => {
  const reading = loadPublishedFigures(text, { register: guizhou, items: profileItems });
  if ('refused' in reading) throw new Error(reading.refused.message.en);
  return reading;
};

const header =
  'cluster,county_or_area,gbt2260,leading_industry,year,period,metric_key,label_zh,label_en,value,unit,qualifier,confidence,source,note';
const guitars = '正安县吉他产业集群,正安县,520324,吉他制造';
const row = (value: string, source: string) =>
  `${guitars},2022,year,output_value,产值,output value,${value},亿元,,seen,${source},`;

describe.each(testEngines)('published figures in an %s database', (engine) => {
  let database: Database;
  const counts = () =>
    database.sql.query(
      `SELECT (SELECT count(*)::int FROM cluster) AS clusters, (SELECT count(*)::int FROM figure_revision) AS figures,
         (SELECT count(*)::int FROM figure_choice) AS choices, (SELECT count(*)::int FROM recognition) AS recognitions`,
    );
  const recordings = async () => {
    const events = await database.sql.query<{ stream: string; body: string }>(
      `SELECT stream, body FROM domain_event WHERE type IN ('cluster.recorded', 'division.recorded') ORDER BY stream, sequence`,
    );
    return events.map(({ stream, body }) => ({ stream, ...JSON.parse(body) }));
  };
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    await seedRegister(database.sql);
  });
  afterAll(() => database.close());
  const guitarCluster = async () => {
    const [found] = await clusterPage(database.sql, { search: '正安县吉他' }, { limit: 1, offset: 0 });
    return found?.id ?? '';
  };
  const historyOf = async (cluster: string) => {
    const reads = { figures: clusterFigures, choices: clusterChoices, recognitions: clusterRecognitions };
    const { figures, choices, recognitions } = await readClusters(database.sql, [cluster], reads);
    return {
      figures: figures.get(cluster) ?? [],
      choices: choices.get(cluster) ?? [],
      recognitions: recognitions.get(cluster) ?? [],
    };
  };

  it('are stored whole, every row of the file that was not rejected', async () => {
    const reading = read(guizhouClustersText());
    const saved = await savePublishedFigures(database, reading, origin);
    expect(saved).toEqual({
      clusters: reading.clusters.filter(({ standing }) => standing !== 'context').length,
      figures: reading.figures.length,
      recognitions: reading.recognitions.length,
      recognitionsOfNoCluster: [],
      choices: reading.choices.length,
      known: 0,
    });
    expect(saved.figures + saved.recognitions + reading.rejections.length).toBe(reading.rows);
    expect(saved.figures).toBeGreaterThan(100);
  });

  it('leave one event for each cluster and division, with the hash of everything that was recorded of it', async () => {
    const all = await recordings();
    expect(new Set(all.map(({ stream }) => stream)).size).toBe(all.length);
    expect(all.every(({ by, source }) => by.system === 'loader' && source === origin.source)).toBe(true);
    const names = all.flatMap(({ recorded }) => Object.keys(recorded));
    const [count] = await counts();
    const told = (of: string) => names.filter((name) => name.split(' ')[0] === of).length;
    expect({
      clusters: told('cluster'),
      figures: told('figure'),
      choices: told('choice'),
      recognitions: told('recognition'),
    }).toEqual(count);
  });

  it('add nothing when loaded again', async () => {
    const before = [await counts(), await recordings()];
    const reading = read(guizhouClustersText());
    const saved = await savePublishedFigures(database, reading, { ...origin, at: new Date('2024-04-01T00:00:00Z') });
    expect(saved).toMatchObject({ clusters: 0, figures: 0, recognitions: 0, choices: 0 });
    expect([await counts(), await recordings()]).toEqual(before);
  });

  it('lie where their source says, those of other provinces apart', async () => {
    const [zone] = await clusterPage(database.sql, { zone: 'guian-new-area' }, { limit: 1, offset: 0 });
    expect(zone).toMatchObject({ name: '贵安先进装备制造产业集群', prefectureCode: null, divisionCode: '520000' });
    expect(zone?.counties).toHaveLength(4);
    expect(await countClusters(database.sql, { comparison: true })).toBeGreaterThan(40);
    const [comparison] = await clusterPage(database.sql, { comparison: true, search: '常熟' }, { limit: 1, offset: 0 });
    expect(comparison).toMatchObject({ divisionCode: '320000', counties: [], recognized: true });
    const totals = await figuresOfDivisions(database.sql, ['000000', '520000']);
    expect(totals.length).toBeGreaterThan(0);
    expect(totals.every(({ item, unused }) => item === null && unused !== null)).toBe(true);
  });

  it('show conflicting sources side by side, with at most one in use', async () => {
    const { figures, recognitions } = await historyOf(await guitarCluster());
    const output = figures.filter(({ item, period }) => item === 'profile/gross-output' && period === 'y2022');
    expect(output.length).toBeGreaterThan(0);
    expect(output.filter(({ inUse }) => inUse)).toHaveLength(1);
    expect(figures.filter(({ item }) => item === null).every(({ unused }) => (unused?.length ?? 0) > 0)).toBe(true);
    expect(recognitions.map(({ level }) => level)).toEqual(['national']);
  });

  it('enter the case with the value in the unit of the item', async () => {
    const input = await caseInput(database.sql, await guitarCluster(), {
      referenceYear: 2022,
      referenceDate: '2022-12-31',
    });
    expect(input.figures['profile/gross-output']?.y2022).toBe('600000');
    expect(Object.keys(input.provenance)).toEqual(Object.keys(input.figures));
  });

  it('correct what the same source stated before, and leave an officer’s choice alone', async () => {
    const cluster = await guitarCluster();
    await savePublishedFigures(database, read(`${header}\n${row('61', 'http://a.example/1')}\n`), origin);
    const slot = { cluster, item: 'profile/gross-output', period: 'y2022' };
    const revisions = async () =>
      (await historyOf(cluster)).figures.filter(({ source }) => source === 'http://a.example/1');
    const [first] = await revisions();
    await chooseFigures(
      database.sql,
      [{ ...slot, revision: first?.id ?? '', reason: { 'zh-CN': '核实', en: 'checked' } }],
      { at: origin.at, by: 'officer' },
    );
    const before = (await historyOf(cluster)).choices.length;
    const corrected = `${header}\n${row('62', 'http://a.example/1')}\n`;
    expect(await savePublishedFigures(database, read(corrected), origin)).toMatchObject({ figures: 1, choices: 0 });
    expect((await revisions()).map(({ reported, supersedesId, inUse }) => [reported, supersedesId, inUse])).toEqual([
      ['61', null, true],
      ['62', first?.id, false],
    ]);
    expect((await historyOf(cluster)).choices).toHaveLength(before);
  });

  it('name the recognitions that are of no cluster', async () => {
    const total = `${header}\n遵义市白酒(全市),遵义市,520300,白酒,2023,year,recognition,认定情况,,省级特色产业,—,,seen,http://c.example/1,\n`;
    const saved = await savePublishedFigures(database, read(total), origin);
    expect(saved).toMatchObject({ recognitions: 0, recognitionsOfNoCluster: [2], known: 0 });
  });

  it('never enter an invented cluster', async () => {
    await storeCluster(database.sql, { name: '示例产业集群' });
    const reading = read(
      `${header}\n${row('1', 'http://d.example/1').replace('正安县吉他产业集群', '示例产业集群')}\n`,
    );
    await expect(savePublishedFigures(database, reading, origin)).rejects.toThrow('demonstration cluster');
  });

  it('are all undone when one cannot be stored', async () => {
    const before = await counts();
    const reading = read(`${header}\n${row('70', 'http://b.example/1')}\n`);
    const impossible = { ...reading, choices: reading.choices.map((choice) => ({ ...choice, line: 999 })) };
    await expect(savePublishedFigures(database, impossible, origin)).rejects.toThrow('line 999');
    expect(await counts()).toEqual(before);
  });
});
