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

const rowsStatement = `
WITH picked AS (
  SELECT id FROM cluster WHERE programme_id IS NOT NULL ORDER BY name, id LIMIT ${pageSize + 1} OFFSET $1)
SELECT c.id, c.name, c.demonstration, c.leading_industry, c.prefecture_code, l.*,
  (SELECT count(*)::int FROM figure_revision f WHERE f.cluster_id = c.id) AS figures,
  (SELECT json_agg(json_build_object('code', cc.county_code, 'lead', cc.lead) ORDER BY cc.lead DESC, cc.county_code)
   FROM cluster_county cc WHERE cc.cluster_id = c.id) AS counties
FROM picked JOIN cluster c USING (id)
LEFT JOIN LATERAL (SELECT standard_hash, verdict, provisional, coverage_known, coverage_needed, met, total
  FROM latest_evaluation x WHERE x.cluster_id = c.id ORDER BY x.sequence DESC LIMIT 1) l ON true
ORDER BY c.name, c.id`;

const countStatement = 'SELECT count(*)::int AS clusters FROM cluster WHERE programme_id IS NOT NULL';

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

/** One page of the register, by name. */
export const answerList = async (query: Query, offset: number): Promise<object> => {
  const [rows, [counted]] = await Promise.all([
    query<Row>('rows', rowsStatement, [offset]),
    query<{ readonly clusters: number }>('count', countStatement, []),
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
