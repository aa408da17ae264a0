import { pageSize } from '../operations.ts';
import { globalId, type Query, spelled } from './database.ts';
import { divisionOf, knownStandards } from './rules.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly demonstration: boolean;
  readonly leading_industry: string | null;
  readonly prefecture_code: string | null;
  readonly figures: number;
  readonly counties: readonly { readonly code: string; readonly lead: boolean }[];
  readonly standard_hash: string | null;
  readonly verdict: string;
  readonly provisional: boolean;
  readonly coverage_known: number;
  readonly coverage_needed: number;
  readonly met: number;
  readonly total: number;
}

/** A way of listing clusters: which, in what order, and with which of their evaluations. */
interface Listing {
  readonly clusters: string;
  readonly order: string;
  readonly latest: string;
}

const newest = `LEFT JOIN LATERAL (SELECT standard_hash, verdict, provisional, coverage_known, coverage_needed, met, total
  FROM latest_evaluation x WHERE x.cluster_id = c.id ORDER BY x.sequence DESC LIMIT 1) l ON true`;

/** By the first part of the address; further parts are the values from $1 on. */
const listings: Readonly<Record<string, Listing>> = {
  all: { clusters: 'FROM cluster c WHERE c.programme_id IS NOT NULL', order: 'c.name, c.id', latest: newest },
  prefecture: {
    clusters: `FROM cluster c WHERE c.programme_id IS NOT NULL AND (c.prefecture_code = $1 OR c.id IN (
      SELECT cc.cluster_id FROM cluster_county cc JOIN division d ON d.code = cc.county_code
      WHERE NOT cc.lead AND d.parent_code = $1))`,
    order: 'c.division_code, c.id',
    latest: newest,
  },
  verdict: {
    clusters: `FROM cluster c JOIN latest_evaluation l ON l.cluster_id = c.id AND l.standard_id = $1
      WHERE c.programme_id IS NOT NULL AND l.verdict = $2`,
    order: 'l.coverage DESC NULLS LAST, c.id DESC',
    latest: 'JOIN latest_evaluation l ON l.cluster_id = c.id AND l.standard_id = $1',
  },
};

const rowsStatement = ({ clusters, order, latest }: Listing, values: number): string => `
WITH picked AS (SELECT c.id ${clusters} ORDER BY ${order} LIMIT ${pageSize + 1} OFFSET $${values + 1})
SELECT c.id, c.name, c.demonstration, c.leading_industry, c.prefecture_code, l.standard_hash, l.verdict, l.provisional,
  l.coverage_known, l.coverage_needed, l.met, l.total,
  (SELECT count(*)::int FROM figure_revision f WHERE f.cluster_id = c.id) AS figures,
  (SELECT json_agg(json_build_object('code', cc.county_code, 'lead', cc.lead) ORDER BY cc.lead DESC, cc.county_code)
   FROM cluster_county cc WHERE cc.cluster_id = c.id) AS counties
FROM picked JOIN cluster c USING (id) ${latest}
ORDER BY ${order}`;

const latestOf = (row: Row) => {
  if (row.standard_hash === null) return null;
  const standard = knownStandards.get(row.standard_hash);
  return {
    verdict: spelled(row.verdict),
    provisional: row.provisional,
    known: row.coverage_known,
    needed: row.coverage_needed,
    met: row.met,
    total: row.total,
    standard: { key: standard?.key, title: standard?.title },
  };
};

const nodeOf = (row: Row) => ({
  id: globalId('Cluster', row.id),
  name: row.name,
  demonstration: row.demonstration,
  leadingIndustry: row.leading_industry ?? '',
  figureCount: row.figures,
  prefecture: row.prefecture_code === null ? null : divisionOf(row.prefecture_code),
  counties: (row.counties ?? []).map(({ code, lead }) => ({ lead, division: divisionOf(code) })),
  latestEvaluation: latestOf(row),
});

const cursorAt = (place: number): string => Buffer.from(`at:${place}`).toString('base64url');

/** One page of the register; the parts of the address say which clusters and in what order. */
export const answerList = async (
  query: Query,
  [name = '', ...values]: readonly string[],
  offset: number,
): Promise<object> => {
  const listing = listings[name];
  if (listing === undefined) throw new Error(`no list is called ${name}`);
  const [rows, [counted]] = await Promise.all([
    query<Row>(`${name} rows`, rowsStatement(listing, values.length), [...values, offset]),
    query<{ readonly clusters: number }>(
      `${name} count`,
      `SELECT count(*)::int AS clusters ${listing.clusters}`,
      values,
    ),
  ]);
  const shown = rows.slice(0, pageSize);
  return {
    clusters: {
      totalCount: counted?.clusters,
      edges: shown.map((row) => ({ node: nodeOf(row) })),
      pageInfo: {
        hasNextPage: rows.length > pageSize,
        hasPreviousPage: offset > 0,
        startCursor: shown.length === 0 ? null : cursorAt(offset),
        endCursor: shown.length === 0 ? null : cursorAt(offset + shown.length - 1),
      },
    },
  };
};
