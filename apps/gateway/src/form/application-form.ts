import { type FormPlace, formSentence, isPartOpen, partsBesideAspects } from '@qunxing/certification';
import { formStatements, type StatementRow, statementHistory } from '@qunxing/database';
import { Application } from '../application/application.ts';
import { FormPart, partsOf } from '../application/form-part.ts';
import { namesFor } from '../application/names.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Item } from '../criterion/item.ts';
import { Localized } from '../localized/localized.ts';
import { wrongInput } from '../mistake/mistake.ts';
import { FormBlock } from './form-block.ts';
import { FormCell } from './form-cell.ts';
import { type FormItemShape, type FormSectionShape, formLayout } from './form-layout.ts';
import { formCells, isItemOpen, type OpenedForm, openFor, openForm, planOf } from './opened-form.ts';

interface InForm<Shape> {
  readonly form: OpenedForm;
  readonly of: Shape;
}

const FormItem = builder.objectRef<InForm<FormItemShape>>('FormItem').implement({
  description: 'An item of the form with its figures.',
  fields: (t) => ({
    item: t.field({ type: Item, description: 'The item.', resolve: ({ of: { item } }) => item }),
    least: t.string({
      nullable: true,
      description: "The least value that makes sense, in the item's unit.",
      resolve: ({ of: { item } }) => item.least ?? null,
    }),
    whole: t.boolean({
      description: 'Whether only whole numbers make sense.',
      resolve: ({ of: { item } }) => item.whole ?? false,
    }),
    parts: t.stringList({
      description: 'Keys of the aspects that read it.',
      resolve: ({ of: { parts } }) => [...parts],
    }),
    open: t.boolean({
      description: 'Whether the person may fill it in now.',
      resolve: ({ form: { figures }, of }) => isItemOpen(figures, of),
    }),
    neededYears: t.intList({
      description:
        'Years for which a hard requirement reads it: there a blank carries a reason. What is reported once has the reporting year.',
      resolve: ({ form: { year }, of: { needed } }) => [...needed].map((ago) => year - ago),
    }),
    cells: t.field({
      type: [FormCell],
      description: 'Its figures, county by county where it is by county, the oldest first.',
      resolve: ({ form, of }) => [...form.cellsOf(of)],
    }),
  }),
});

const FormSection = builder.objectRef<InForm<FormSectionShape>>('FormSection').implement({
  description: 'A section of the form, generated from the definitions.',
  fields: (t) => ({
    key: t.string({
      description: '`basics`, `years`, `roster`, `cultivation-plan`, `commitments`, or the key of an aspect.',
      resolve: ({ of }) => of.key,
    }),
    letter: t.string({
      description: 'The part of the form that it belongs to: A, B, C, D, F or G.',
      resolve: ({ of }) => of.letter,
    }),
    title: t.field({ type: Localized, description: 'What it is called.', resolve: ({ of }) => of.title }),
    part: t.string({
      nullable: true,
      description: 'Key of the aspect that it is about; null for what several aspects read.',
      resolve: ({ of }) => of.part,
    }),
    items: t.field({
      type: [FormItem],
      description: 'What it asks for.',
      resolve: ({ form, of }) => of.items.map((item) => ({ form, of: item })),
    }),
    blocks: t.field({
      type: [FormBlock],
      description: 'What it asks for beside figures.',
      resolve: ({ of: { key, blocks } }) => blocks.map((block) => ({ part: key, block })),
    }),
  }),
});

/** Whether somebody sees what stands in a place: who a person is, is kept from those who only judge. */
const seesField = (viewer: Context['viewer'], place: FormPlace | undefined): boolean =>
  !place?.field.personal || (viewer !== null && viewer.role !== 'expert');

/** A text of the form. */
export const FormStatement = builder.objectRef<StatementRow>('FormStatement').implement({
  description: 'A text of the form, as it is now.',
  fields: (t) => ({
    slot: t.exposeString('slot', {
      description: 'Its place, e.g. `statement/innovation` or `basics:cluster:-:niche`.',
    }),
    text: t.exposeString('text', { description: 'The text.' }),
    seen: t.exposeString('id', { description: 'Says which version this is: who records a change gives it back.' }),
    at: t.expose('recordedAt', { type: 'DateTime', description: 'When it was recorded.' }),
    by: t.exposeString('recordedBy', { description: 'Who recorded it.' }),
  }),
});

const ApplicationForm = builder.objectRef<OpenedForm>('ApplicationForm').implement({
  description: 'The form of an application (申报书), generated from the definitions that its standard reads.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The reporting year: its tables end there.' }),
    years: t.exposeIntList('years', { description: 'Years that may be reported on, the newest first.' }),
    closedBecause: t.field({
      type: Localized,
      nullable: true,
      description: 'Why the person may fill in no figure; null while they may.',
      resolve: ({ figures }, _args, { gateway }) =>
        'refused' in figures ? formSentence(figures.refused, namesFor(gateway, '')) : null,
    }),
    openStatements: t.stringList({
      description: 'Sections whose text the person may write now.',
      resolve: async ({ application, layout }, _args, context) => {
        const opened = await openFor(application, context, 'statements');
        if ('refused' in opened) return [];
        return layout.sections.map(({ key }) => key).filter((key) => isPartOpen(opened.open, key));
      },
    }),
    sections: t.field({
      type: [FormSection],
      description: 'The sections, in the order of the form.',
      complexity: { field: 1, multiplier: 10 },
      resolve: (form) => form.layout.sections.map((of) => ({ form, of })),
    }),
    statements: t.field({
      type: [FormStatement],
      description: 'The texts that were written so far.',
      resolve: async ({ application, layout }, _args, { gateway, viewer }) =>
        (await formStatements(gateway.database.sql, application.id)).filter(({ slot }) =>
          seesField(viewer, layout.places.get(slot)),
        ),
    }),
  }),
});

builder.objectFields(Application, (t) => ({
  form: t.field({
    type: ApplicationForm,
    description: 'Its form, for a reporting year.',
    args: {
      year: t.arg.int({ description: 'The reporting year; without it the one at which the round judges.' }),
    },
    complexity: 20,
    resolve: (application, { year }, context) => openForm(application, year, context),
  }),
  formCell: t.field({
    type: FormCell,
    description: 'One cell of its form.',
    args: {
      item: t.arg.string({ required: true, description: 'Key of the item.' }),
      period: t.arg.string({ required: true, description: '`once`, or e.g. `y2024`.' }),
      county: t.arg.string({ description: 'Code of the county, for an item by county.' }),
    },
    complexity: 20,
    resolve: async ({ clusterId }, { item: key, period, county }, context) => {
      const item = context.gateway.library.items.get(key);
      if (item === undefined) throw wrongInput('item', '没有这个填报项。', 'there is no such item.');
      return (await formCells(clusterId, context)).cell(item, period, county ?? null);
    },
  }),
  formStatement: t.field({
    type: [FormStatement],
    description: 'Everything that was written in one place of its form, the newest first.',
    args: {
      slot: t.arg.string({ required: true, description: 'The place, e.g. `basics:cluster:-:niche`.' }),
    },
    complexity: { field: 5, multiplier: 5 },
    resolve: async (application, { slot }, context) => {
      const { gateway, viewer } = context;
      const { places } = await formLayout(application, await planOf(application, context), gateway);
      if (!seesField(viewer, places.get(slot))) return [];
      return [...(await statementHistory(gateway.database.sql, application.id, slot))];
    },
  }),
  returnable: t.field({
    type: [FormPart],
    description: 'The parts of its form that can be returned for correction: those that are reviewed, and the others.',
    complexity: { field: 1, multiplier: 12 },
    resolve: async ({ state }, _args, { gateway }) => [
      ...(await partsOf(gateway, state.rules.standard)),
      ...partsBesideAspects,
    ],
  }),
}));
