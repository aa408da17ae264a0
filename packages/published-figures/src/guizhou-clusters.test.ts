import { divisionInForce, guizhou } from '@qunxing/reference';
import { describe, expect, test } from 'vitest';
import { guizhouClustersText } from './node.ts';
import { loaded } from './testing.ts';

const published = loaded(guizhouClustersText());
const at = (line: number) => published.figures.find((figure) => figure.line === line);
const codes = (line: number) => {
  const fit = at(line)?.fit;
  return fit !== undefined && 'unused' in fit ? fit.unused.map(({ code }) => code) : fit;
};

describe('the published figures about Guizhou', () => {
  test('lose no row: figures, recognitions and rejections add up to the rows of the file', () => {
    const { rows, figures, recognitions, rejections, clusters } = published;
    expect({ rows, figures: figures.length, recognitions: recognitions.length, rejections }).toEqual({
      rows: 177,
      figures: 122,
      recognitions: 55,
      rejections: [],
    });
    expect(clusters.flatMap((cluster) => [...cluster.figures, ...cluster.recognitions])).toHaveLength(177);
  });

  test('are about clusters of the province, clusters elsewhere for comparison, and totals', () => {
    const count = (standing: string) => published.clusters.filter((cluster) => cluster.standing === standing).length;
    expect([count('cluster'), count('comparison'), count('context')]).toEqual([16, 47, 8]);
    expect(
      published.clusters
        .filter(({ standing }) => standing === 'comparison')
        .every(({ figures }) => figures.length === 0),
    ).toBe(true);
  });

  test('place every cluster of the province in counties in force', () => {
    for (const { place } of published.clusters) {
      if (place.kind !== 'counties' && place.kind !== 'zone') continue;
      for (const code of place.counties)
        expect(divisionInForce(guizhou, code)).toMatchObject({ division: { code, level: 'county' } });
    }
  });

  test('use exactly these figures, and say why each other one is not used', () => {
    const used = published.figures.flatMap(({ line, cluster, period, fit }) =>
      'item' in fit ? [[line, cluster, period.key, fit.item, fit.value]] : [],
    );
    expect(used).toEqual([
      [3, '正安县吉他产业集群', 'y2018', 'profile/gross-output', '600000'],
      [8, '正安县吉他产业集群', 'y2022', 'profile/gross-output', '600000'],
      [13, '正安县吉他产业集群', 'y2022', 'profile/gross-output', '600000'],
      [24, '正安县吉他产业集群', 'y2025', 'profile/enterprises', '144'],
      [31, '贵阳市白云区航空发动机装备制造产业集群', 'y2022', 'profile/gross-output', '1500000'],
    ]);
    for (const { fit } of published.figures) if ('unused' in fit) expect(fit.unused.length).toBeGreaterThan(0);
  });

  test.each([
    ['正安 6.02 million guitars: no item counts pieces', 2, ['CONCEPT_WITHOUT_ITEM']],
    ['正安 56 enterprises as of September', 4, ['PERIOD_DIFFERS']],
    ['正安 direct employment without a day', 17, ['PERIOD_DIFFERS']],
    ['贵阳高新区 output of eleven months', 40, ['PERIOD_DIFFERS']],
    ['习水 output of the whole county’s liquor', 47, ['SCOPE_DIFFERS']],
    ['习水 output of 2025, expected', 55, ['FORECAST', 'SCOPE_IN_DOUBT']],
    ['大龙 above-scale output', 58, ['SCOPE_DIFFERS']],
    ['大龙 output of an unnamed year', 71, ['YEAR_UNKNOWN', 'SCOPE_IN_DOUBT']],
    ['湄潭 output of the whole county’s tea', 75, ['SCOPE_DIFFERS']],
    ['湄潭 output of 2023 without a scope', 80, ['SCOPE_IN_DOUBT']],
    ['福泉 new-energy materials only', 87, ['SCOPE_DIFFERS']],
    ['仁怀 all liquor', 101, ['SCOPE_DIFFERS']],
    ['遵义 chilies in counties named only in part', 107, ['COUNTIES_INCOMPLETE', 'SCOPE_DIFFERS']],
    ['黔东南 blueberries of the whole prefecture', 109, ['PLACE_IS_NO_CLUSTER', 'SCOPE_DIFFERS']],
  ])('do not use %s (line %i)', (_title, line, expected) => {
    expect(codes(line)).toEqual(expected);
  });

  test('name the figures that contradict each other', () => {
    expect(published.disagreements.map(({ key, period, lines }) => [key, period, lines])).toEqual([
      ['enterprises', 'y2022', [6, 10]],
      ['units', 'y2025', [22, 25]],
    ]);
  });

  test('propose for Zheng’an’s output of 2022 the statement without “nearly”, both staying', () => {
    expect(
      published.choices.find(({ period, item }) => period === 'y2022' && item === 'profile/gross-output'),
    ).toMatchObject({
      cluster: '正安县吉他产业集群',
      line: 8,
      value: '600000',
      contenders: [8, 13],
      differ: false,
    });
  });

  test('mark a year that its editor inferred', () => {
    expect(at(31)).toMatchObject({ yearInferred: true, exactness: 'bound' });
    expect(at(8)).toMatchObject({ yearInferred: false, exactness: 'exact' });
  });
});

describe('the published recognitions', () => {
  test.each([
    [28, { level: 'national', year: null, proposed: false }],
    [29, { level: 'national', year: 2022, batch: '第一批', proposed: false, nominatedNationally: false }],
    [44, { level: 'province', year: 2023, proposed: true, nominatedNationally: true }],
    [113, { level: 'province', year: 2023, proposed: true, nominatedNationally: false }],
  ])('line %i is %j', (line, expected) => {
    expect(published.recognitions.find((recognition) => recognition.line === line)).toMatchObject(expected);
  });
});
