import { canonicalJson, type Localized } from '@qunxing/criterion';
import type { ReportedValue } from '@qunxing/evaluation';
import type { Sql } from '../connection/sql.ts';
import { chooseFigures } from '../figures/choose-figures.ts';
import { type FigureEntry, recordFigures } from '../figures/record-figures.ts';
import type { Recorded } from '../identity/recorded.ts';
import { hashText } from '../identity/sha256.ts';
import type { Recorder, SlotChange } from './record-in-form.ts';

/** A figure as a form records it, or that the place is left without one, and why. The version seen is the id of a choice. */
export interface FigureChange extends SlotChange {
  readonly item: string;
  readonly period: string;
  readonly county?: string | undefined;
  readonly entry: Omit<FigureEntry, 'subject' | 'period'> | null;
  readonly reason: Localized;
}

/** The place of a figure in a form. */
export const figureSlot = (item: string, period: string, county?: string | null): string =>
  `${item} ${period}${county ? ` ${county}` : ''}`;

interface ChoiceRow {
  readonly id: string;
  readonly item: string;
  readonly period: string;
  readonly county: string | null;
  readonly revision: string | null;
  readonly reason: string;
  readonly value: ReportedValue | null;
  readonly source: string | null;
  readonly note: string | null;
}

const chosenNow = (sql: Sql, cluster: string, items: readonly string[]): Promise<readonly ChoiceRow[]> =>
  sql.query<ChoiceRow>(
    `SELECT c.id, c.item, c.period, c.county, c.revision, c.reason, f.value, f.source, f.note
     FROM (
       SELECT DISTINCT ON (item, period, county_code) id, item, period, county_code AS county, revision_id AS revision,
         reason_zh AS reason
       FROM figure_choice WHERE cluster_id = $1 AND item = ANY($2::text[])
       ORDER BY item, period, county_code, sequence DESC
     ) c LEFT JOIN figure_revision f ON f.id = c.revision`,
    [cluster, items],
  );

const agrees =
  ({ revision, value }: ChoiceRow) =>
  ({ entry }: FigureChange): boolean =>
    entry === null ? revision === null : value !== null && value === (entry.fit?.value ?? null);

const isAlready =
  ({ revision, value, source, note, reason }: ChoiceRow) =>
  ({ entry, reason: given }: FigureChange): boolean =>
    entry === null
      ? revision === null && reason === given['zh-CN']
      : value === (entry.fit?.value ?? null) && source === entry.source && note === (entry.note ?? null);

/** What the event says of each figure: a hash of what was recorded, since figures of enterprises may be secret. */
const hashesOf = (changes: readonly FigureChange[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    changes.map(({ slot, entry, reason }) => [
      slot,
      hashText(
        canonicalJson(
          entry === null
            ? { reason: reason['zh-CN'] }
            : { value: entry.fit?.value ?? null, source: entry.source, note: entry.note ?? null },
        ),
      ),
    ]),
  );

/** Keeps figures of the cluster of an application: a revision for each value, and the choice that puts it to use. */
export const figureRecorder = (recorded: Recorded): Recorder<FigureChange> => ({
  now: async (sql, { cluster }, changes) => {
    const rows = await chosenNow(sql, cluster, [...new Set(changes.map(({ item }) => item))]);
    return new Map(
      rows.map((row) => [
        figureSlot(row.item, row.period, row.county),
        { id: row.id, is: isAlready(row), agrees: agrees(row), revision: row.revision },
      ]),
    );
  },
  write: async (sql, { cluster }, changes, now) => {
    const subjectOf = ({ county }: FigureChange) => ({ cluster, ...(county !== undefined && { county }) });
    const entries = changes.flatMap((change): readonly FigureEntry[] => {
      const { entry, period, slot } = change;
      const corrected = now.get(slot)?.revision ?? undefined;
      return entry === null
        ? []
        : [{ ...entry, subject: subjectOf(change), period, ...(corrected !== undefined && { supersedes: corrected }) }];
    });
    const revisions = [...(await recordFigures(sql, entries, recorded))];
    const choices = changes.map((change) => {
      const { item, period, entry, reason } = change;
      return {
        ...subjectOf(change),
        item,
        period,
        reason,
        revision: entry === null ? null : (revisions.shift() ?? null),
      };
    });
    const chosen = await chooseFigures(sql, choices, recorded);
    if ('refused' in chosen) throw new Error(chosen.refused.message.en);
    return hashesOf(changes);
  },
});
