import type { FigureChoiceRow, FigureRevisionRow } from '@qunxing/database';
import { builder } from '../builder.ts';
import { valueText, yearOfPeriod } from '../figure/figure-value.ts';
import { Localized } from '../localized/localized.ts';
import type { FormCellShape } from './form-cells.ts';

/** How a figure is marked that was taken over from the year before. */
export const takenOver = 'taken over from last year';

const textOf = (figure: FigureRevisionRow | undefined): string | null =>
  figure?.value === undefined || figure.value === null ? null : String(figure.value);

const FormEntry = builder
  .objectRef<{ readonly choice: FigureChoiceRow; readonly cell: FormCellShape }>('FormEntry')
  .implement({
    description: 'What was put to use in a cell of the form, or that it was left blank.',
    fields: (t) => ({
      text: t.field({
        type: Localized,
        nullable: true,
        description: 'The value as people read it; null where it was left blank.',
        resolve: ({ choice, cell }) => {
          const value = cell.revisions.get(choice.revisionId ?? '')?.value ?? null;
          return value === null ? null : valueText(value, cell.item);
        },
      }),
      reason: t.field({
        type: Localized,
        description: 'Why it was put to use or left blank.',
        resolve: ({ choice }) => choice.reason,
      }),
      source: t.string({
        nullable: true,
        description: 'Where the value comes from.',
        resolve: ({ choice, cell }) => cell.revisions.get(choice.revisionId ?? '')?.source ?? null,
      }),
      comment: t.string({
        nullable: true,
        description: 'What was noted beside it.',
        resolve: ({ choice, cell }) => cell.revisions.get(choice.revisionId ?? '')?.note ?? null,
      }),
      at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ choice }) => choice.chosenAt }),
      by: t.string({ description: 'By whom, or by which program.', resolve: ({ choice }) => choice.chosenBy }),
    }),
  });

/** One figure of the form in one period, as it is now. */
export const FormCell = builder.objectRef<FormCellShape>('FormCell').implement({
  description: 'One figure of the form in one period, as it is now.',
  fields: (t) => ({
    item: t.string({ description: 'Key of the item.', resolve: ({ item }) => item.id }),
    period: t.exposeString('period', { description: '`once`, or e.g. `y2024`.' }),
    year: t.int({
      nullable: true,
      description: 'The year; null for what is reported once.',
      resolve: ({ period }) => yearOfPeriod(period),
    }),
    county: t.exposeString('county', { nullable: true, description: 'Code of the county, for an item by county.' }),
    value: t.string({
      nullable: true,
      description: "Canonical text in the item's unit, `true` or `false`, or an option; null when there is none.",
      resolve: ({ figure }) => textOf(figure),
    }),
    revision: t.string({
      nullable: true,
      description: 'Id of the revision in use, as the case of an evaluation names it.',
      resolve: ({ figure }) => figure?.id ?? null,
    }),
    reported: t.string({
      nullable: true,
      description: 'The value as it was entered, in `unit`.',
      resolve: ({ figure }) => figure?.reported ?? null,
    }),
    unit: t.string({
      nullable: true,
      description: 'The unit it was entered in.',
      resolve: ({ figure }) => figure?.unit ?? null,
    }),
    source: t.string({
      nullable: true,
      description: 'Where it comes from.',
      resolve: ({ figure }) => figure?.source ?? null,
    }),
    comment: t.string({
      nullable: true,
      description: 'What was noted beside it.',
      resolve: ({ figure }) => figure?.note ?? null,
    }),
    takenOver: t.boolean({
      description: 'Whether it was taken over from the year before.',
      resolve: ({ figure }) => figure?.qualifier === takenOver,
    }),
    blank: t.field({
      type: Localized,
      nullable: true,
      description: 'Why it was left blank; null where it was not.',
      resolve: ({ choices: [now] }) => (now !== undefined && now.revisionId === null ? now.reason : null),
    }),
    lastYear: t.string({
      nullable: true,
      description: 'The value of the year before, in the same spelling; null where there is none.',
      resolve: ({ before }) => textOf(before),
    }),
    seen: t.string({
      nullable: true,
      description:
        'Says which version this is: who records a change gives it back. It names the choice and not the revision, for a blank with its reason has none.',
      resolve: ({ choices: [now] }) => now?.id ?? null,
    }),
    at: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was last changed.',
      resolve: ({ choices: [now] }) => now?.chosenAt ?? null,
    }),
    by: t.string({
      nullable: true,
      description: 'Who last changed it.',
      resolve: ({ choices: [now] }) => now?.chosenBy ?? null,
    }),
    changes: t.int({ description: 'How often it was changed.', resolve: ({ choices }) => choices.length }),
    history: t.field({
      type: [FormEntry],
      description: 'Everything that was in use, the newest first.',
      resolve: (cell) => cell.choices.map((choice) => ({ choice, cell })),
    }),
  }),
});
