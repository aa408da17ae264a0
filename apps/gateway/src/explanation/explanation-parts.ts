import type { ItemDefinition } from '@qunxing/criterion';
import type { ExplainedVariant } from '@qunxing/evaluation';
import { builder } from '../builder.ts';
import { Item } from '../criterion/item.ts';
import { VerdictKind } from '../evaluation/verdict-kind.ts';
import { FigureRevision } from '../figure/figure-revision.ts';
import { Localized } from '../localized/localized.ts';
import type { SeenFigure } from './seen.ts';
import type { Step } from './steps.ts';
import type { YearlyValue as Yearly } from './yearly.ts';

/** One part of a formula. */
export const ExplanationStep = builder.objectRef<Step>('ExplanationStep').implement({
  description: 'One part of the formula with what it comes to.',
  fields: (t) => ({
    depth: t.exposeInt('depth', { description: 'How far it stands below the whole; gives the indentation.' }),
    text: t.expose('text', { type: Localized, description: 'The part in words.' }),
    value: t.expose('value', { type: Localized, description: 'What it comes to, by year where it is yearly.' }),
  }),
});

/** A figure that was read. */
export const ExplainedFigure = builder.objectRef<SeenFigure>('ExplainedFigure').implement({
  description: 'A figure, or a column of a roster, that the formula read.',
  fields: (t) => ({
    item: t.expose('item', { type: Item, description: 'The item.' }),
    period: t.exposeString('period', { description: '`2022`, or `once`.' }),
    value: t.exposeString('value', {
      description:
        'The value as canonical text, empty when it is withheld; for a column of a roster the number of members.',
    }),
    withheld: t.exposeBoolean('withheld', {
      description:
        "Whether the value is kept from the viewer: its item is not public and the cluster is not of the viewer's division.",
    }),
    unit: t.exposeString('unit', { nullable: true, description: 'Unit of `value`.' }),
    text: t.expose('text', { type: Localized, description: 'The value as people read it.' }),
    revision: t.field({
      type: FigureRevision,
      nullable: true,
      description: 'The revision that was in use; null for a column of a roster.',
      resolve: async ({ revision, withheld }, _args, { load }) => {
        const row = revision === null ? null : await load.revision.load(revision);
        return row === null ? null : { ...row, withheld };
      },
    }),
    source: t.string({
      nullable: true,
      description: 'Where the figure comes from: the source of the revision, or the roster.',
      resolve: async ({ revision, roster }, _args, { load }) =>
        revision === null ? roster : ((await load.revision.load(revision))?.source ?? null),
    }),
  }),
});

/** Another way to compute the metric. */
export const Alternative = builder.objectRef<ExplainedVariant>('Alternative').implement({
  description: 'Another variant of the metric whose verdict would differ; it is shown and decides nothing.',
  fields: (t) => ({
    variant: t.expose('title', { type: Localized, description: 'What tells it from the variant that counts.' }),
    value: t.expose('value', { type: Localized, nullable: true, description: 'What it comes to.' }),
    verdict: t.field({
      type: VerdictKind,
      description: 'The verdict it would have.',
      resolve: ({ verdict }) => verdict.kind,
    }),
    sentence: t.expose('sentence', { type: Localized, description: 'The verdict it would have, in one line.' }),
    formula: t.expose('formula', { type: Localized, description: 'Its formula in words.' }),
    filledFormula: t.field({
      type: Localized,
      description: 'Its formula with the numbers filled in.',
      resolve: ({ filled, value }) => filled ?? value,
    }),
  }),
});

interface Point {
  readonly item: ItemDefinition;
  readonly year: number;
  readonly value: string;
}

/** A value of an item in a year. */
export const SeriesPoint = builder.objectRef<Point>('SeriesPoint').implement({
  description: 'The value of an item in a year, for charts.',
  fields: (t) => ({
    item: t.expose('item', { type: Item, description: 'The item.' }),
    year: t.exposeInt('year', { description: 'The year.' }),
    value: t.exposeString('value', { nullable: true, description: "The value as canonical text in the item's unit." }),
  }),
});

/** A value of the metric in a year. */
export const YearlyValue = builder.objectRef<Yearly>('YearlyValue').implement({
  description: 'What the metric came to in one year, for charts.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    value: t.exposeString('value', {
      description: "Decimal text in the metric's unit, at most four digits after the point.",
    }),
    text: t.expose('text', { type: Localized, description: 'The value with its unit, as people read it.' }),
  }),
});
