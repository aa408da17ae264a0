import type { Localized } from '@qunxing/criterion';
import type { Sql } from '../connection/sql.ts';
import { newId } from '../identity/new-id.ts';
import type { Recorded } from '../identity/recorded.ts';

/** What can hold one figure in use: an item of a cluster (or of one of its counties) in a period. */
export interface FigureSlot {
  readonly cluster: string;
  readonly county?: string;
  readonly item: string;
  readonly period: string;
}

/** The decision that a revision is in use from now on, or that none is. */
export interface FigureChoiceEntry extends FigureSlot {
  readonly revision: string | null;
  readonly reason: Localized;
}

/** A choice that was not entered: the revision does not exist or is of another cluster, item or period. */
export interface ChoiceRefusal {
  readonly code: 'FIGURE_CHOICE_MISMATCHED';
  readonly revision: string;
  readonly message: Localized;
}

const mismatched = async (sql: Sql, entries: readonly FigureChoiceEntry[]): Promise<string | undefined> => {
  const [row] = await sql.query<{ revision: string }>(
    `SELECT r.revision FROM jsonb_to_recordset($1::jsonb)
       AS r(cluster text, county text, item text, period text, revision text)
     LEFT JOIN figure_revision f ON f.id = r.revision AND f.cluster_id = r.cluster AND f.item = r.item
       AND f.period = r.period AND f.county_code IS NOT DISTINCT FROM r.county
     WHERE r.revision IS NOT NULL AND f.id IS NULL LIMIT 1`,
    [JSON.stringify(entries)],
  );
  return row?.revision;
};

/** Puts revisions to use. Choices are added, never replaced, so that it stays known what was in use at any moment. */
export const chooseFigures = async (
  sql: Sql,
  entries: readonly FigureChoiceEntry[],
  recorded: Recorded,
): Promise<{ readonly chosen: readonly string[] } | { readonly refused: ChoiceRefusal }> => {
  const wrong = await mismatched(sql, entries);
  if (wrong !== undefined) {
    const message = {
      'zh-CN': `所选数据（${wrong}）不属于该集群的这一填报项和时期，未作更改。请在该项的数据中选择。`,
      en: `The chosen figure (${wrong}) is not of this cluster, item and period; nothing was changed. Choose among the figures of the item.`,
    };
    return { refused: { code: 'FIGURE_CHOICE_MISMATCHED', revision: wrong, message } };
  }
  const ids = entries.map(() => newId());
  await sql.insertRows({
    table: 'figure_choice',
    columns: [
      'id',
      'cluster_id',
      'county_code',
      'item',
      'period',
      'revision_id',
      'reason_zh',
      'reason_en',
      'chosen_at',
      'chosen_by',
    ],
    rows: entries.map(({ cluster, county, item, period, revision, reason }, index) => [
      ids[index] ?? null,
      cluster,
      county ?? null,
      item,
      period,
      revision,
      reason['zh-CN'],
      reason.en,
      recorded.at,
      recorded.by,
    ]),
  });
  return { chosen: ids };
};
