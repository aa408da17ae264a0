import { copiedFigures } from './fill-register.ts';
import type { MeasuredDatabase } from './measured-database.ts';
import { byName, ofPrefecture, pageQuestion, pageSize, type Question, withVerdict } from './operations.ts';
import { spreadOver } from './spread-over.ts';

type Database = Pick<MeasuredDatabase, 'query'>;

/** How many pages of the whole register are asked for, and how many of those with one verdict. */
const [pagesByName, pagesWithVerdict] = [20, 10];

/** How many clusters' pages are asked for. */
const clusterPages = 1_000;

/** The places at which pages of a list of so many clusters begin, spread from its first page to its last. */
const offsets = (clusters: number, wanted: number): readonly number[] =>
  spreadOver(Math.ceil(clusters / pageSize), wanted).map((page) => page * pageSize);

const listQuestions = async ({ query }: Database): Promise<readonly Question[]> => {
  const [all] = await query<{ clusters: number }>(
    'SELECT count(*)::int AS clusters FROM cluster WHERE programme_id IS NOT NULL',
  );
  const prefectures = await query<{ code: string; clusters: number }>(
    `SELECT prefecture_code AS code, count(*)::int AS clusters FROM cluster
     WHERE programme_id IS NOT NULL AND prefecture_code IS NOT NULL GROUP BY 1 ORDER BY 1`,
  );
  const [common] = await query<{ standard: string; verdict: string; clusters: number }>(
    `SELECT l.standard_id AS standard, l.verdict, count(*)::int AS clusters
     FROM latest_evaluation l JOIN cluster c ON c.id = l.cluster_id WHERE c.programme_id IS NOT NULL
     GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT 1`,
  );
  if (all === undefined || common === undefined) throw new Error('the register has no clusters with a verdict');
  const { standard, verdict, clusters } = common;
  return [
    ...offsets(all.clusters, pagesByName).map(byName),
    // Of each prefecture another page: of the first its first, of the last its last.
    ...prefectures.map((one, index) => ofPrefecture(offsets(one.clusters, prefectures.length)[index] ?? 0, one.code)),
    ...offsets(clusters, pagesWithVerdict).map((offset) => withVerdict(offset, standard, verdict)),
  ];
};

const pageQuestions = async ({ query }: Database): Promise<readonly Question[]> => {
  const rows = await query<{ id: string; standard: string }>(
    `SELECT l.cluster_id AS id, l.standard_id AS standard FROM latest_evaluation l
     JOIN evaluation_receipt r USING (evaluation_id) JOIN cluster c ON c.id = l.cluster_id
     WHERE c.programme_id IS NOT NULL ORDER BY c.name, c.id, l.standard_id`,
  );
  return spreadOver(rows.length, clusterPages).flatMap((place) => {
    const row = rows[place];
    return row === undefined ? [] : [pageQuestion(row.id, row.standard)];
  });
};

/** What both servers are asked: pages of the register as the console lists it, and pages of single clusters. */
export interface MeasuredQuestions {
  readonly list: readonly Question[];
  readonly listHow: string;
  readonly page: readonly Question[];
  readonly pageHow: string;
}

/** The questions, spread over the whole register; `how` says which they are. */
export const measuredQuestions = async (database: Database): Promise<MeasuredQuestions> => {
  const [list, page] = [await listQuestions(database), await pageQuestions(database)];
  return {
    list,
    listHow: `${list.length} pages in turn: by name from the first page of the register to its last, of each prefecture by county, and with the commonest verdict by coverage`,
    page,
    pageHow: `${page.length} clusters in turn, spread over the register by name, each with its receipt; copies of clusters have no roster and at most ${copiedFigures} figures`,
  };
};
