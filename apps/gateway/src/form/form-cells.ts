import type { ItemDefinition } from '@qunxing/criterion';
import type { FigureChoiceRow, FigureRevisionRow } from '@qunxing/database';
import { figureSlot } from '@qunxing/database';
import { yearOfPeriod } from '../figure/figure-value.ts';

/** A figure of the form in one period. */
export interface FormCellShape {
  readonly item: ItemDefinition;
  readonly county: string | null;
  readonly period: string;
  /** What was put to use, or left blank, and when; the newest first. */
  readonly choices: readonly FigureChoiceRow[];
  /** The figure in use. */
  readonly figure: FigureRevisionRow | undefined;
  /** The figure in use of the year before. */
  readonly before: FigureRevisionRow | undefined;
  readonly revisions: ReadonlyMap<string, FigureRevisionRow>;
}

/** Finds the cells of a cluster's form in its figures and choices. */
export const cellsIn = (figures: readonly FigureRevisionRow[], choices: readonly FigureChoiceRow[]) => {
  const revisions = new Map(figures.map((figure) => [figure.id, figure]));
  const bySlot = Map.groupBy(choices, ({ item, period, countyCode }) => figureSlot(item, period, countyCode));
  const inUse = (slot: string): FigureRevisionRow | undefined => {
    const revision = bySlot.get(slot)?.[0]?.revisionId ?? null;
    return revision === null ? undefined : revisions.get(revision);
  };
  return (item: ItemDefinition, period: string, county: string | null): FormCellShape => {
    const slot = figureSlot(item.id, period, county);
    const year = yearOfPeriod(period);
    return {
      item,
      county,
      period,
      choices: bySlot.get(slot) ?? [],
      figure: inUse(slot),
      before: year === null ? undefined : inUse(figureSlot(item.id, `y${year - 1}`, county)),
      revisions,
    };
  };
};
