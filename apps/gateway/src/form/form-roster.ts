import {
  type ApplicationRow,
  type RosterMemberRow,
  type RosterRow,
  type RosterRowEntry,
  rosterRowHash,
  rosterRowHistory,
} from '@qunxing/database';
import { z } from 'zod';
import { Application } from '../application/application.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Item } from '../criterion/item.ts';
import { type Sight, sightOf } from '../figure/sight.ts';
import { type FormItemShape, formLayout } from './form-layout.ts';
import { isItemOpen, openFor, planOf } from './opened-form.ts';

/** A row as it is served: its values in the order of the columns. */
export interface RosterRowShape {
  readonly row: RosterRow;
  readonly columns: readonly FormItemShape[];
  /** Which items the person who asks may see. */
  readonly sees: Sight;
}

/** A member of a stored roster as a row of the form. */
const rowOf = ({ creditCode, name, industryCode, countyCode, values }: RosterMemberRow): RosterRow => ({
  code: creditCode,
  name,
  industry: industryCode,
  county: countyCode,
  values,
});

/** A row of the roster in the form. */
export const FormRosterRow = builder.objectRef<RosterRowShape>('FormRosterRow').implement({
  description: 'An enterprise of the roster as the form has it.',
  fields: (t) => ({
    code: t.string({ description: 'Its unified social credit code.', resolve: ({ row }) => row.code }),
    name: t.string({ description: 'Its name.', resolve: ({ row }) => row.name }),
    industry: t.string({
      nullable: true,
      description: 'GB/T 4754-2017 code of its industry.',
      resolve: ({ row }) => row.industry,
    }),
    county: t.string({
      nullable: true,
      description: 'Code of the county where it is.',
      resolve: ({ row }) => row.county,
    }),
    values: t.field({
      type: ['String'],
      description:
        "Its values of the year in the order of the columns, canonical text in the item's unit; empty where missing or withheld.",
      complexity: 1,
      resolve: ({ row, columns, sees }) =>
        columns.map(({ item }) => (sees(item) ? String(row.values[item.id] ?? '') : '')),
    }),
    seen: t.string({
      nullable: true,
      description:
        'Says which content this is: who records a change gives it back. Null where something is withheld, which it would let people try out.',
      resolve: ({ row, columns, sees }) => (columns.every(({ item }) => sees(item)) ? rosterRowHash(row) : null),
    }),
  }),
});

const FormRosterColumn = builder.objectRef<FormItemShape>('FormRosterColumn').implement({
  description: 'What the roster of enterprises asks of each.',
  fields: (t) => ({
    item: t.field({ type: Item, description: 'The item.', resolve: ({ item }) => item }),
    least: t.string({
      nullable: true,
      description: "The least value that makes sense, in the item's unit.",
      resolve: ({ item }) => item.least ?? null,
    }),
    whole: t.boolean({
      description: 'Whether only whole numbers make sense.',
      resolve: ({ item }) => item.whole ?? false,
    }),
    needed: t.boolean({
      description: 'Whether a hard requirement reads it.',
      resolve: ({ needed }) => needed.size > 0,
    }),
  }),
});

interface FormRosterShape {
  readonly application: ApplicationRow;
  readonly year: number;
  readonly first: number;
  readonly after: number;
}

const columnsOf = async (application: ApplicationRow, context: Context): Promise<readonly FormItemShape[]> =>
  (await formLayout(application, await planOf(application, context), context.gateway)).roster;

const FormRoster = builder.objectRef<FormRosterShape>('FormRoster').implement({
  description: 'The roster of enterprises (企业名录) of one year as the form of an application has it.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    open: t.boolean({
      description: 'Whether the person may change it now.',
      resolve: async ({ application }, _args, context) => {
        const [figures, columns] = await Promise.all([
          openFor(application, context, 'figures'),
          columnsOf(application, context),
        ]);
        return columns.some((column) => isItemOpen(figures, column));
      },
    }),
    columns: t.field({
      type: [FormRosterColumn],
      description: 'What it asks of each enterprise.',
      complexity: { field: 1, multiplier: 12 },
      resolve: async ({ application }, _args, context) => [...(await columnsOf(application, context))],
    }),
    revision: t.string({
      nullable: true,
      description: 'The revision in use, as the case of an evaluation names it; null where there is none.',
      resolve: async ({ application: { clusterId }, year }, _args, { load }) =>
        (await load.part('rosterYears', clusterId)).find((one) => one.year === year)?.revision ?? null,
    }),
    source: t.string({
      nullable: true,
      description: 'Where that revision comes from.',
      resolve: async ({ application: { clusterId }, year }, _args, { load }) =>
        (await load.part('rosterYears', clusterId)).find((one) => one.year === year)?.source ?? null,
    }),
    total: t.int({
      description: 'How many enterprises it has.',
      resolve: async ({ application: { clusterId }, year, first, after }, _args, { load }) =>
        (await load.roster.load({ clusterId, year, limit: first, offset: after })).total,
    }),
    rows: t.field({
      type: [FormRosterRow],
      description: 'One page of it, in the order in which enterprises were entered.',
      resolve: async ({ application, year, first, after }, _args, context) => {
        const { clusterId } = application;
        const [sees, columns, { members }] = await Promise.all([
          sightOf(clusterId, context),
          columnsOf(application, context),
          context.load.roster.load({ clusterId, year, limit: first, offset: after }),
        ]);
        return members.map((member) => ({ row: rowOf(member), columns, sees }));
      },
    }),
  }),
});

/** The most rows that one page of a roster in the form holds. */
const mostRosterRows = 1000;

builder.objectField(Application, 'formRoster', (t) =>
  t.field({
    type: FormRoster,
    description: 'A page of the roster of enterprises in its form.',
    args: {
      year: t.arg.int({ required: true, description: 'The year.' }),
      first: t.arg.int({
        required: true,
        description: 'How many rows, 1000 at most.',
        validate: z.number().int().min(1).max(mostRosterRows),
      }),
      after: t.arg.int({ description: 'How many rows come before the page.', validate: z.number().int().min(0) }),
    },
    complexity: ({ first }) => ({ field: 20, multiplier: Math.max(1, Math.ceil((first ?? 1) / 100)) }),
    resolve: (application, { year, first, after }) => ({ application, year, first, after: after ?? 0 }),
  }),
);

const RosterEntry = builder
  .objectRef<Omit<RosterRowEntry, 'row'> & { readonly shape: RosterRowShape | null }>('RosterEntry')
  .implement({
    description: 'What a row of the roster was from one moment on.',
    fields: (t) => ({
      row: t.expose('shape', {
        type: FormRosterRow,
        nullable: true,
        description: 'The row; null where the enterprise was not on the roster any more.',
      }),
      source: t.exposeString('source', { description: 'Where it comes from.' }),
      at: t.expose('at', { type: 'DateTime', description: 'When.' }),
      by: t.exposeString('by', { description: 'By whom, or by which program.' }),
    }),
  });

builder.objectField(Application, 'formRosterHistory', (t) =>
  t.field({
    type: [RosterEntry],
    description: 'What the row of an enterprise was in the latest revisions of a roster, the newest first.',
    args: {
      year: t.arg.int({ required: true, description: 'The year.' }),
      code: t.arg.string({ required: true, description: 'The credit code of the enterprise.' }),
    },
    complexity: { field: 50, multiplier: 10 },
    resolve: async (application, { year, code }, context) => {
      const { clusterId } = application;
      const [sees, columns, entries] = await Promise.all([
        sightOf(clusterId, context),
        columnsOf(application, context),
        rosterRowHistory(context.gateway.database.sql, clusterId, year, code),
      ]);
      return entries.map(({ row, ...entry }) => ({ ...entry, shape: row && { row, columns, sees } }));
    },
  }),
);
