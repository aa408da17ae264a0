import type { ItemDefinition } from '@qunxing/criterion';
import type { FigureChoiceRow, FigureRevisionRow } from '@qunxing/database';

/** A revision as somebody sees it: of one that is withheld nothing is told but that it is there. */
export type FigureShape = FigureRevisionRow & { readonly withheld: boolean };

/** The revisions and choices of one item and period of a cluster. */
export interface PointShape {
  readonly period: string;
  readonly revisions: readonly FigureShape[];
  readonly choices: readonly (FigureChoiceRow & { readonly revision: FigureShape })[];
}

/** All points of one item, of the cluster or of one of its counties, oldest first. */
export interface SeriesShape {
  readonly item: ItemDefinition;
  readonly county: string | null;
  readonly points: readonly PointShape[];
}

const slot = ({
  item,
  countyCode,
  period,
}: {
  item: string | null;
  countyCode: string | null;
  period: string;
}): string => `${item} ${countyCode ?? ''} ${period}`;

/** Whether the current revisions of a point state different values; a corrected revision no longer counts. */
export const isConflicting = ({ revisions }: PointShape): boolean => {
  const corrected = new Set(revisions.map(({ supersedesId }) => supersedesId));
  return new Set(revisions.filter(({ id }) => !corrected.has(id)).map(({ value }) => JSON.stringify(value))).size > 1;
};

/** Puts the figures of a cluster in series by item, in the order in which items are declared. */
export const seriesOf = (
  figures: readonly FigureShape[],
  choices: readonly FigureChoiceRow[],
  items: ReadonlyMap<string, ItemDefinition>,
): readonly SeriesShape[] => {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const choicesBySlot = Map.groupBy(
    choices.flatMap((choice) => {
      const revision = choice.revisionId === null ? undefined : byId.get(choice.revisionId);
      return revision === undefined ? [] : [{ ...choice, revision }];
    }),
    slot,
  );
  const bySeries = Map.groupBy(figures, ({ item, countyCode }) => `${item} ${countyCode ?? ''}`);
  const order = [...items.keys()];
  return [...bySeries.values()]
    .flatMap((own): SeriesShape[] => {
      const [first] = own;
      const item = items.get(first?.item ?? '');
      if (first === undefined || item === undefined) return [];
      const points = [...Map.groupBy(own, ({ period }) => period)].map(([period, revisions]) => ({
        period,
        revisions,
        choices: choicesBySlot.get(slot({ ...first, period })) ?? [],
      }));
      return [{ item, county: first.countyCode, points: points.sort((a, b) => (a.period < b.period ? -1 : 1)) }];
    })
    .sort((a, b) => order.indexOf(a.item.id) - order.indexOf(b.item.id));
};
