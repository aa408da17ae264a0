import type { ProposedChoice } from '@qunxing/published-figures';
import type { Sql } from '../connection/sql.ts';
import { chooseFigures, type FigureChoiceEntry } from '../figures/choose-figures.ts';
import type { Recorded } from '../identity/recorded.ts';

const keyOf = (cluster: string, item: string, period: string): string => JSON.stringify([cluster, item, period]);

/** What is in use in each slot of clusters, and whether somebody else than this loader chose it. */
const choicesInForce = async (
  sql: Sql,
  clusterIds: readonly string[],
  by: string,
): Promise<ReadonlyMap<string, { readonly revision: string | null; readonly byOther: boolean }>> => {
  const rows = await sql.query<{
    cluster: string;
    item: string;
    period: string;
    revision: string | null;
    byOther: boolean;
  }>(
    `SELECT DISTINCT ON (cluster_id, item, period) cluster_id AS cluster, item, period, revision_id AS revision,
       chosen_by <> $2 AS "byOther"
     FROM figure_choice WHERE cluster_id = ANY($1::text[]) AND county_code IS NULL
     ORDER BY cluster_id, item, period, sequence DESC`,
    [clusterIds, by],
  );
  return new Map(
    rows.map(({ cluster, item, period, revision, byOther }) => [keyOf(cluster, item, period), { revision, byOther }]),
  );
};

/**
 * Puts proposed figures to use where nothing is in use yet or an earlier loading chose; an officer's choice stands. `clusters`
 * has ids by name, `revisions` by line. Returns the choices that were added.
 */
export const saveProposedChoices = async (
  sql: Sql,
  choices: readonly ProposedChoice[],
  clusters: ReadonlyMap<string, string>,
  revisions: ReadonlyMap<number, string>,
  recorded: Recorded,
): Promise<readonly FigureChoiceEntry[]> => {
  const standing = await choicesInForce(sql, [...clusters.values()], recorded.by);
  const entries = choices.flatMap(({ cluster: name, item, period, line, reason }) => {
    const cluster = clusters.get(name);
    const revision = revisions.get(line);
    if (cluster === undefined || revision === undefined) throw new Error(`line ${line} of ${name} was not recorded`);
    const present = standing.get(keyOf(cluster, item, period));
    if (present?.byOther === true || present?.revision === revision) return [];
    return { cluster, item, period, revision, reason };
  });
  const chosen = await chooseFigures(sql, entries, recorded);
  if ('refused' in chosen) throw new Error(chosen.refused.message.en);
  return entries;
};
