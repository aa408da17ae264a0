import { formOpen } from '@qunxing/certification';
import type { Localized as Text } from '@qunxing/criterion';
import { type ApplicationRow, type FigureChange, figureRecorder, recordInForm } from '@qunxing/database';
import { z } from 'zod';
import { actingAs, momentOf } from '../application/acting.ts';
import { requestKey } from '../application/perform.ts';
import { procedureOf } from '../application/rules-of.ts';
import { applicationGiven } from '../application/seen-application.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { lastYearOver } from '../evaluation/reference.ts';
import { Localized } from '../localized/localized.ts';
import { type FigureChangeGiven, FigureChangeInput } from './figure-change-input.ts';
import { FormCell } from './form-cell.ts';
import type { FormCellShape } from './form-cells.ts';
import { formLayout } from './form-layout.ts';
import { askedFor, FormRefused, fateSentence, formRefused, keyTaken } from './form-refused.ts';
import { formCells, isItemOpen, planOf } from './opened-form.ts';
import { type AskedItems, type ReadChange, readChange } from './read-change.ts';

interface Outcome {
  readonly state: 'saved' | 'overtaken' | 'closed' | 'refused';
  readonly code: string | null;
  readonly message: Text | null;
  /** The cell as it is now; null where the form has no such cell. */
  readonly cell: FormCellShape | null;
}

const FigureOutcome = builder.objectRef<Outcome>('FigureOutcome').implement({
  description: 'What became of one change. Each is saved whole or not at all, by itself.',
  fields: (t) => ({
    state: t.exposeString('state', {
      description:
        '`saved`; `overtaken`: somebody else recorded another value, which `cell` has; `closed`: its part is not open; `refused`: no figure of the item.',
    }),
    code: t.exposeString('code', { nullable: true, description: 'Why it was refused, e.g. `FIGURE_NOT_A_NUMBER`.' }),
    message: t.expose('message', {
      type: Localized,
      nullable: true,
      description: 'What to do about it, in words that name the cell; null when it was saved.',
    }),
    cell: t.expose('cell', { type: FormCell, nullable: true, description: 'The cell as it is now.' }),
  }),
});

interface FiguresRecordedShape {
  readonly kind: 'FiguresRecorded';
  readonly outcomes: readonly Outcome[];
}

const FiguresRecorded = builder.objectRef<FiguresRecordedShape>('FiguresRecorded').implement({
  description: 'What became of the changes that were asked for, by this request or by an earlier try of it.',
  fields: (t) => ({
    outcomes: t.field({
      type: [FigureOutcome],
      description: 'One for each change, in the order given.',
      resolve: ({ outcomes }) => [...outcomes],
    }),
  }),
});

const RecordFiguresResult = builder.unionType('RecordFiguresResult', {
  description: 'What became of each change, or why none was looked at.',
  types: [FiguresRecorded, FormRefused],
  resolveType: ({ kind }) => kind,
});

/** What the form of an application asks for. */
const askedItems = async (application: ApplicationRow, context: Context): Promise<AskedItems> => {
  const { counties } = application.state;
  const { sections } = await formLayout(application, await planOf(application, context), context.gateway);
  return {
    items: new Map(sections.flatMap(({ items }) => items).map((shape) => [shape.item.id, shape])),
    counties: new Set(counties.map(({ code }) => code)),
    lastYear: lastYearOver(context.now()),
  };
};

/** Records what can be read of the changes; gives their fates in the same order. */
const record = async (
  application: ApplicationRow,
  given: readonly FigureChangeGiven[],
  read: readonly ReadChange[],
  asked: AskedItems,
  key: string,
  { gateway, viewer, now }: Context,
) => {
  const by = actingAs(viewer);
  const at = now();
  const procedure = await procedureOf(gateway, application.state.rules.procedure);
  const changes = read.flatMap((one): readonly FigureChange[] => ('change' in one ? [one.change] : []));
  const act = {
    account: by.account,
    key,
    request: { verb: 'recordFigures', application: application.id, given: askedFor(given) },
    at,
  };
  return recordInForm(
    gateway.database,
    { application: application.id, act, by, moment: momentOf(at), changes },
    figureRecorder({ at, by: viewer?.login ?? '' }),
    (state) => {
      const opened = formOpen(state, procedure, by, 'figures');
      if ('refused' in opened) return opened;
      return {
        isOpen: ({ item }) => {
          const shape = asked.items.get(item);
          return shape !== undefined && isItemOpen(opened, shape);
        },
      };
    },
  );
};

builder.mutationField('recordFigures', (t) =>
  t.field({
    type: RecordFiguresResult,
    description:
      'Records figures in the form of an application (填报数据), each by itself: one that is refused or overtaken holds none of the others back.',
    args: {
      application: t.arg.id({ required: true, description: 'Id of the application.' }),
      key: t.arg.string({
        required: true,
        description: 'A key of the request, 8 to 64 characters, the same for every try of it: it is done once.',
        validate: requestKey,
      }),
      changes: t.arg({
        type: [FigureChangeInput],
        required: true,
        description: 'What is to be recorded, 500 at most; a place of the form once.',
        validate: z.array(z.any()).min(1).max(500),
      }),
    },
    resolve: async (_parent, { application: id, key, changes: given }, context) => {
      const { gateway, viewer } = context;
      const application = await applicationGiven(String(id), context);
      const asked = await askedItems(application, context);
      const source = `${viewer?.organization['zh-CN'] ?? ''}填报`;
      const read = given.map((one) => readChange(one, asked, source, gateway.library));
      const recorded = await record(application, given, read, asked, key, context);
      if ('keyTaken' in recorded) throw keyTaken();
      if ('refused' in recorded) return formRefused(recorded.refused, gateway);
      const { cell } = await formCells(application.clusterId, context);
      const fates = [...recorded.fates];
      const outcomes = read.map((one, index): Outcome => {
        const { item, period, county } = given[index] ?? { item: '', period: '' };
        const shape = asked.items.get(item);
        const now = shape === undefined ? null : cell(shape.item, period, county ?? null);
        if ('refused' in one) return { state: 'refused', ...one.refused, cell: now };
        const state = fates.shift() ?? 'overtaken';
        return { state, code: null, message: fateSentence[state], cell: now };
      });
      return { kind: 'FiguresRecorded' as const, outcomes };
    },
  }),
);
