import {
  chooseFigures,
  recordFigures,
  recordIncidents,
  recordRosters,
  recordTitles,
  type Sql,
  saveClusters,
  saveEnterprises,
} from '@qunxing/database';

/** Members of the first cluster's roster; every other one has two. */
const members = 60;
/** When and by whom everything was recorded. */
export const recorded = { at: new Date('2024-03-01T08:00:00Z'), by: 'test' };
const reason = { 'zh-CN': '统计年鉴为准', en: 'the yearbook holds' };
const codeOf = (place: number) => `91520324MA${String(place).padStart(8, '0')}`;

/** They lie in Zheng'an County and Honghuagang District in turn. */
const county = (place: number) => (place % 2 === 0 ? '520324' : '520302');
const sizeOf = (place: number) => (place === 0 ? members : 2);

/** Adds so many clusters; returns their ids. */
export const addClusters = async (sql: Sql, clusters: number): Promise<readonly string[]> => {
  const entries = Array.from({ length: clusters }, (_, place) => ({
    name: `试行产业集群${place}`,
    programmeId: 'guizhou',
    leadingIndustry: '吉他制造',
    industryCode: '2422',
    niche: null,
    counties: [{ code: county(place), lead: true, outputShare: '100' }],
    zoneId: null,
    demonstration: true,
    source: '测试',
  }));
  return [...(await saveClusters(sql, entries, recorded.at)).values()];
};

/** Three years of output in use and one figure that fits no item, of every cluster. */
export const addFigures = async (sql: Sql, ids: readonly string[]): Promise<void> => {
  const figures = ids.flatMap((cluster) =>
    ['y2021', 'y2022', 'y2023'].map((period) => ({
      subject: { cluster },
      fit: { item: 'profile/gross-output', value: '600000' },
      period,
      reported: '60',
      unit: '亿元',
      source: '统计年鉴',
    })),
  );
  const revisions = await recordFigures(sql, figures, recorded);
  const choices = figures.map(({ subject, fit: { item }, period }, index) => {
    return { ...subject, item, period, revision: revisions[index] ?? null, reason };
  });
  await chooseFigures(sql, choices, recorded);
  const unused = ids.map((cluster) => ({
    subject: { cluster },
    period: 'y2022',
    reported: '1',
    unit: '万把',
    source: '报纸',
    unused: [{ code: 'NO_ITEM', message: { 'zh-CN': '没有对应的填报项', en: 'fits no item' } }],
  }));
  await recordFigures(sql, unused, recorded);
};

/** A roster of 2023 of every cluster, with titles and incidents. */
export const addRosters = async (sql: Sql, ids: readonly string[]): Promise<void> => {
  const codes = ids.map((_, place) => Array.from({ length: sizeOf(place) }, (_member, at) => codeOf(place * 100 + at)));
  const enterprises = codes.flat().map((creditCode) => {
    return {
      creditCode,
      name: `${creditCode.slice(-4)}厂`,
      industryCode: '2422',
      countyCode: '520324',
      demonstration: true,
    };
  });
  await saveEnterprises(sql, enterprises, recorded.at);
  const rosters = ids.map((clusterId, place) => ({
    clusterId,
    year: 2023,
    source: '县工信部门',
    roster: {
      codes: codes[place] ?? [],
      columns: {
        'profile/size-class': Array.from({ length: sizeOf(place) }, () => 'small'),
        'profile/leading-industry-membership': Array.from({ length: sizeOf(place) }, () => true),
        'profile/enterprise-rd-expense': Array.from({ length: sizeOf(place) }, () => '12.5'),
        'digital/maturity-level': Array.from({ length: sizeOf(place) }, () => 'level-2'),
      },
    },
  }));
  await recordRosters(sql, rosters, recorded);
  const title = { kind: 'high-tech', number: 'GR1', batch: null, source: '公告', validTo: '2025-12-31' };
  const titles = codes.flatMap((own) => own.map((creditCode) => ({ ...title, creditCode, validFrom: '2023-01-01' })));
  await recordTitles(sql, titles, recorded);
  const incident = { date: '2022-05-01', grade: '一般', description: '火灾', source: '通报', closedOn: null };
  const incidents = ids.flatMap((clusterId, place) => [
    { ...incident, subject: { clusterId }, kind: 'environment' as const },
    { ...incident, subject: { creditCode: codeOf(place * 100) }, kind: 'safety' as const },
  ]);
  await recordIncidents(sql, incidents, recorded);
};

/** One recognition of every cluster. */
export const addRecognitions = (sql: Sql, ids: readonly string[]): Promise<void> =>
  sql.insertRows({
    table: 'recognition',
    columns: [
      'id',
      'cluster_id',
      'level',
      'label',
      'proposed',
      'nominated_nationally',
      'source',
      'fingerprint',
      'recorded_at',
      'recorded_by',
    ],
    rows: ids.map((id, place) => [
      `r${place}`,
      id,
      'province',
      '省级',
      false,
      false,
      '公告',
      `f${place}`,
      recorded.at,
      recorded.by,
    ]),
  });
