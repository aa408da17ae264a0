import { builder } from '../builder.ts';
import { Cluster } from '../cluster/cluster.ts';
import { readsParts } from '../cluster/foreseen-parts.ts';
import { Item } from '../criterion/item.ts';
import { Division } from '../division/division.ts';
import { Localized } from '../localized/localized.ts';
import { seesAllFigures, seesFigures } from '../policy/sees-figures.ts';
import { FigureRevision } from './figure-revision.ts';
import { type FigureShape, isConflicting, type PointShape, type SeriesShape, seriesOf } from './figure-series.ts';
import { periodName, yearOfPeriod } from './figure-value.ts';

const FigureChoice = builder.objectRef<PointShape['choices'][number]>('FigureChoice').implement({
  description: 'The decision which revision is in use: who, when, why.',
  fields: (t) => ({
    revision: t.expose('revision', { type: FigureRevision, description: 'The revision that was put to use.' }),
    chosenAt: t.expose('chosenAt', { type: 'DateTime', description: 'When.' }),
    chosenBy: t.exposeString('chosenBy', { description: 'By whom, or by which program.' }),
    reason: t.expose('reason', { type: Localized, description: 'Why.' }),
  }),
});

const FigurePoint = builder.objectRef<PointShape>('FigurePoint').implement({
  description: 'All revisions of one item for one period.',
  fields: (t) => ({
    period: t.string({ description: '`2022`, or `once`.', resolve: ({ period }) => periodName(period) }),
    year: t.int({
      nullable: true,
      description: 'The year; null for `once`.',
      resolve: ({ period }) => yearOfPeriod(period),
    }),
    chosen: t.field({
      type: FigureRevision,
      nullable: true,
      description: 'The revision in use; null when none is.',
      resolve: ({ revisions }) => revisions.find(({ inUse }) => inUse) ?? null,
    }),
    revisions: t.expose('revisions', { type: [FigureRevision], description: 'Every revision, in the order recorded.' }),
    conflicting: t.boolean({ description: 'Whether sources state different values.', resolve: isConflicting }),
    choices: t.expose('choices', { type: [FigureChoice], description: 'Every choice made, the newest first.' }),
  }),
});

const FigureSeries = builder.objectRef<SeriesShape>('FigureSeries').implement({
  description: 'All revisions of one item of one cluster, by period.',
  fields: (t) => ({
    item: t.expose('item', { type: Item, description: 'The item.' }),
    county: t.field({
      type: Division,
      nullable: true,
      description: 'The county, for an item by county.',
      resolve: ({ county }, _args, { gateway }) =>
        (county === null ? undefined : gateway.divisions.byCode.get(county)) ?? null,
    }),
    points: t.expose('points', { type: [FigurePoint], description: 'One point a period, the oldest first.' }),
  }),
});

builder.objectFields(Cluster, (t) => ({
  figures: t.field({
    type: [FigureSeries],
    description: 'Figures that fit an item, in series.',
    extensions: readsParts('figures', 'choices'),
    complexity: { field: 2, multiplier: 20 },
    resolve: async (cluster, _args, { load, gateway, viewer }) => {
      const { items } = gateway.library;
      const [figures, choices] = await Promise.all([
        load.part('figures', cluster.id),
        load.part('choices', cluster.id),
      ]);
      const shown = figures.map((figure): FigureShape => {
        const item = items.get(figure.item ?? '');
        const seen = viewer !== null && item !== undefined && seesFigures(viewer, cluster, item);
        return { ...figure, withheld: !seen };
      });
      return seriesOf(shown, choices, items);
    },
  }),
  unusedFigures: t.field({
    type: [FigureRevision],
    description:
      'Figures that fit no item: shown with their source and never used. Of an item that the instance no longer has, the class is not known: its figures are withheld from all but those who see every figure.',
    extensions: readsParts('figures'),
    complexity: { field: 2, multiplier: 20 },
    resolve: async ({ id }, _args, { load, gateway, viewer }) => {
      const seesAll = viewer !== null && seesAllFigures(viewer);
      return (await load.part('figures', id))
        .filter(({ item }) => item === null || !gateway.library.items.has(item))
        .map((figure) => ({ ...figure, withheld: figure.item !== null && !seesAll }));
    },
  }),
}));
