import { type CaseInput, entersCase, type PeriodKey } from '@qunxing/evaluation';
import type { Sql } from '../connection/sql.ts';
import { type ChosenFigure, chosenFigures, clusterFigures, countyTables } from './chosen-figures.ts';
import { heldTitles } from './held-titles.ts';
import { rostersInUse } from './rosters-in-use.ts';

/** For when a case is read: the year and date that its standard refers to, and optionally a moment in the past. */
export interface CaseMoment {
  readonly referenceYear: number;
  /** ISO date on which titles must be valid. */
  readonly referenceDate: string;
  /** What was recorded and chosen after this moment is left out. */
  readonly asOf?: Date;
}

const provenance = (figures: readonly ChosenFigure[]): CaseInput['provenance'] => {
  const byItem: Record<string, Partial<Record<PeriodKey, string>>> = {};
  for (const { item, period, revision } of figures) byItem[item] = { ...byItem[item], [period]: revision };
  return byItem;
};

/**
 * What evaluations of clusters read: the figures in use with their revisions, rosters, values by county and titles.
 * Three or four statements, whatever the number of clusters. An id of no cluster gives an empty case.
 */
export const caseInputs = async (
  sql: Sql,
  clusterIds: readonly string[],
  moment: CaseMoment,
): Promise<ReadonlyMap<string, CaseInput>> => {
  const { referenceYear, referenceDate, asOf } = moment;
  const chosen = (await chosenFigures(sql, clusterIds, asOf)).filter(({ period }) => entersCase(period, referenceYear));
  const figures = Map.groupBy(chosen, ({ cluster }) => cluster);
  const rosters = await rostersInUse(sql, clusterIds, referenceYear, asOf);
  const titles = await heldTitles(sql, rosters, asOf);
  return new Map(
    clusterIds.map((subject) => {
      const own = figures.get(subject) ?? [];
      const ofCluster = own.filter(({ county }) => county === null);
      const input: CaseInput = {
        subject,
        referenceDate,
        referenceYear,
        figures: clusterFigures(ofCluster),
        roster: rosters.get(subject) ?? {},
        counties: countyTables(own),
        titles: titles.get(subject) ?? [],
        provenance: provenance(ofCluster),
      };
      return [subject, input];
    }),
  );
};

/** What an evaluation of one cluster reads. */
export const caseInput = async (sql: Sql, clusterId: string, moment: CaseMoment): Promise<CaseInput> => {
  const input = (await caseInputs(sql, [clusterId], moment)).get(clusterId);
  if (input === undefined) throw new Error('every cluster asked for has a case');
  return input;
};
