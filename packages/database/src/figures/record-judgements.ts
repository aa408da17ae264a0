import type { Judgement } from '@qunxing/certification';
import type { Localized } from '@qunxing/criterion';
import type { Sql } from '../connection/sql.ts';
import type { Recorded } from '../identity/recorded.ts';
import { chooseFigures } from './choose-figures.ts';
import { recordFigures } from './record-figures.ts';

/** A judgement that becomes a figure: what the item is called, and what its level is called. */
export interface JudgedFigure extends Judgement {
  readonly title: Localized;
  readonly levelTitle: Localized;
}

const inUse = async (sql: Sql, cluster: string, items: readonly string[]) => {
  const rows = await sql.query<{ item: string; revision: string | null }>(
    `SELECT DISTINCT ON (item) item, revision_id AS revision FROM figure_choice
     WHERE cluster_id = $1 AND item = ANY($2::text[]) AND period = 'once' AND county_code IS NULL
     ORDER BY item, sequence DESC`,
    [cluster, items],
  );
  return new Map(rows.map(({ item, revision }) => [item, revision]));
};

/** Records what was judged of a cluster as figures and puts them to use; earlier ones stay in the history. */
export const recordJudgements = async (
  sql: Sql,
  cluster: string,
  judgements: readonly JudgedFigure[],
  { source, reason }: { readonly source: string; readonly reason: Localized },
  recorded: Recorded,
): Promise<void> => {
  if (judgements.length === 0) return;
  const before = await inUse(
    sql,
    cluster,
    judgements.map(({ item }) => item),
  );
  const revisions = await recordFigures(
    sql,
    judgements.map(({ item, level, title, levelTitle, reason: why }) => {
      const corrected = before.get(item) ?? undefined;
      return {
        subject: { cluster },
        fit: { item, value: level },
        period: 'once',
        label: title,
        reported: levelTitle['zh-CN'],
        note: why,
        source,
        ...(corrected !== undefined && { supersedes: corrected }),
      };
    }),
    recorded,
  );
  const choices = judgements.map(({ item }, place) => ({
    cluster,
    item,
    period: 'once',
    reason,
    revision: revisions[place] ?? null,
  }));
  const chosen = await chooseFigures(sql, choices, recorded);
  if ('refused' in chosen) throw new Error(chosen.refused.message.en);
};
