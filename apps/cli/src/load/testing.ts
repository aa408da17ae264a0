import { readDefinition } from '@qunxing/criterion';
import {
  type DatabaseOptions,
  openDatabase,
  type Sql,
  saveClusters,
  seedProgrammes,
  seedReference,
  storeCriterion,
} from '@qunxing/database';
import { guizhou } from '@qunxing/reference';
import { programmes } from '@qunxing/standards';
import { definitions } from '@qunxing/standards/definitions';

const at = new Date('2024-03-01T00:00:00Z');

/** Opens the database of a directory, does something with it, and lets go of it. */
const within = async <T>(options: DatabaseOptions, work: (sql: Sql) => Promise<T>): Promise<T> => {
  const opened = await openDatabase(options);
  if ('refused' in opened) throw new Error(opened.refused.message.en);
  try {
    return await work(opened.database.sql);
  } finally {
    await opened.database.close();
  }
};

/** Creates an empty database in a directory. */
export const createDatabase = (dataDirectory: string): Promise<void> => within({ dataDirectory }, async () => {});

/** Asks the database of a directory something. */
export const ask = <T>(dataDirectory: string, question: (sql: Sql) => Promise<T>): Promise<T> =>
  within({ dataDirectory, existing: true }, question);

/** An invented cluster. */
export const inventedCluster = '某县示例产业集群';

/** Fills a database with what a first start fills it with before any figure, and with an invented cluster. */
export const fill = async (sql: Sql): Promise<void> => {
  await seedReference(sql, [guizhou]);
  for (const json of definitions) {
    const read = readDefinition(json);
    if ('definition' in read) await storeCriterion(sql, read.definition, at);
  }
  await seedProgrammes(sql, programmes);
  const invented = {
    name: inventedCluster,
    programmeId: 'guizhou',
    counties: [{ code: '520324', lead: true, outputShare: null }],
  };
  const unknown = { leadingIndustry: null, industryCode: null, niche: null, zoneId: null };
  await saveClusters(sql, [{ ...invented, ...unknown, demonstration: true, source: 'test' }], at);
};

const header =
  'cluster,county_or_area,gbt2260,leading_industry,year,period,metric_key,label_zh,label_en,value,unit,qualifier,confidence,source,note';

/** One row about the output of the guitars of Zheng'an. */
export const aRow = (
  given: { year?: string; value?: string; unit?: string; county?: string; cluster?: string } = {},
) => {
  const { year = '2022', value = '60', unit = '亿元', county = '正安县', cluster = '正安县吉他产业集群' } = given;
  return `${cluster},${county},,西乐器制造,${year},year,output_value,产值,output value,${value},${unit},,seen,https://example.org/a,`;
};

/** A file of rows under the header. */
export const aCsv = (...rows: readonly string[]): string => [header, ...rows, ''].join('\n');
