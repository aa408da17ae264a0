import type { PeriodKey, ReportedSeries, ReportedValue, RosterYear } from '@qunxing/evaluation';
import type { Sql } from '../connection/sql.ts';

/** The figure in use for an item and period of a cluster or of one of its counties. */
export interface ChosenFigure {
  readonly cluster: string;
  readonly county: string | null;
  readonly item: string;
  readonly period: PeriodKey;
  readonly value: ReportedValue;
  readonly revision: string;
  readonly source: string;
}

/** The figures in use now, or as of a moment. */
export const chosenFigures = (
  sql: Sql,
  clusterIds: readonly string[],
  asOf: Date | undefined,
): Promise<readonly ChosenFigure[]> =>
  sql.query<ChosenFigure>(
    `SELECT c.cluster_id AS cluster, c.county_code AS county, c.item, c.period, f.value, f.id AS revision,
       f.source
     FROM (
       SELECT DISTINCT ON (cluster_id, item, period, county_code) cluster_id, county_code, item, period, revision_id
       FROM figure_choice
       WHERE cluster_id = ANY($1::text[]) AND ($2::timestamptz IS NULL OR chosen_at <= $2::timestamptz)
       ORDER BY cluster_id, item, period, county_code, sequence DESC
     ) c JOIN figure_revision f ON f.id = c.revision_id
     WHERE f.value IS NOT NULL
     ORDER BY c.cluster_id, c.item, c.period, c.county_code`,
    [clusterIds, asOf?.toISOString() ?? null],
  );

/** Figures as series by item. */
export const clusterFigures = (figures: readonly ChosenFigure[]): Readonly<Record<string, ReportedSeries>> => {
  const byItem: Record<string, ReportedSeries> = {};
  for (const { item, period, value } of figures) byItem[item] = { ...byItem[item], [period]: value };
  return byItem;
};

type Year = `y${number}`;

const isYear = (period: PeriodKey): period is Year => period !== 'once';

/**
 * Figures by county as one table a year: counties in order of code, items as columns, `null` where a figure is missing, with the
 * revision of every value and the sources of them all.
 */
export const countyTables = (figures: readonly ChosenFigure[]): Readonly<Partial<Record<Year, RosterYear>>> => {
  const tables: Partial<Record<Year, RosterYear>> = {};
  const byYear = Map.groupBy(
    figures.filter(({ county }) => county !== null),
    ({ period }) => period,
  );
  for (const [year, values] of byYear) {
    if (!isYear(year)) continue;
    const codes = [...new Set(values.flatMap(({ county }) => county ?? []))].sort();
    const columns: Record<string, (ReportedValue | null)[]> = {};
    const revisions: Record<string, (string | null)[]> = {};
    for (const { county, item, value, revision } of values) {
      const row = codes.indexOf(county ?? '');
      columns[item] = (columns[item] ?? codes.map(() => null)).with(row, value);
      revisions[item] = (revisions[item] ?? codes.map(() => null)).with(row, revision);
    }
    const source = [...new Set(values.map((value) => value.source))].join('；');
    tables[year] = { source, codes, columns, revisions };
  }
  return tables;
};
