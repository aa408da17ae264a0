import { formOpen } from '@qunxing/certification';
import type { Localized as Text } from '@qunxing/criterion';
import { recordInForm, rosterRecorder, rosterRowsOf } from '@qunxing/database';
import { z } from 'zod';
import { actingAs, momentOf } from '../application/acting.ts';
import { requestKey } from '../application/perform.ts';
import { procedureOf } from '../application/rules-of.ts';
import { applicationGiven } from '../application/seen-application.ts';
import { builder } from '../builder.ts';
import { lastYearOver } from '../evaluation/reference.ts';
import { Localized } from '../localized/localized.ts';
import { wrongInput } from '../mistake/mistake.ts';
import { formLayout } from './form-layout.ts';
import { askedFor, FormRefused, fateSentence, formRefused, keyTaken } from './form-refused.ts';
import { FormRosterRow, type RosterRowShape } from './form-roster.ts';
import { isItemOpen, planOf } from './opened-form.ts';
import { type ReadRow, readRosterRow } from './read-roster-row.ts';
import { RosterRowInput } from './roster-row-input.ts';

interface Outcome {
  readonly state: 'saved' | 'overtaken' | 'closed' | 'refused';
  readonly code: string | null;
  readonly message: Text | null;
  readonly row: RosterRowShape | null;
}

const RosterOutcome = builder.objectRef<Outcome>('RosterOutcome').implement({
  description: 'What became of one row. Each is saved whole or not at all, by itself.',
  fields: (t) => ({
    state: t.exposeString('state', { description: '`saved`, `overtaken`, `closed` or `refused`, as for a figure.' }),
    code: t.exposeString('code', { nullable: true, description: 'Why it was refused, e.g. `CREDIT_CODE_LENGTH`.' }),
    message: t.expose('message', {
      type: Localized,
      nullable: true,
      description: 'What to do about it, in words that name the column; null when it was saved.',
    }),
    row: t.expose('row', {
      type: FormRosterRow,
      nullable: true,
      description: 'The row as it is now; null where it is not on the roster.',
    }),
  }),
});

interface RosterRecordedShape {
  readonly kind: 'RosterRecorded';
  readonly revision: string | null;
  readonly source: string | null;
  readonly outcomes: readonly Outcome[];
}

const RosterRecorded = builder.objectRef<RosterRecordedShape>('RosterRecorded').implement({
  description: 'What became of the rows that were given.',
  fields: (t) => ({
    revision: t.exposeString('revision', {
      nullable: true,
      description: 'The revision of the roster that is in use now.',
    }),
    source: t.exposeString('source', { nullable: true, description: 'Where that revision comes from.' }),
    outcomes: t.field({
      type: [RosterOutcome],
      description: 'One for each row, in the order given.',
      resolve: ({ outcomes }) => [...outcomes],
    }),
  }),
});

const RecordRosterResult = builder.unionType('RecordRosterResult', {
  description: 'What became of each row, or why none was looked at.',
  types: [RosterRecorded, FormRefused],
  resolveType: ({ kind }) => kind,
});

const twice: Text = {
  'zh-CN': '“统一社会信用代码”：同一企业在名录中出现两次，请只留一行。',
  en: 'Credit code: the same enterprise stands on the roster twice; keep one row.',
};

/** The rows as read; a code that is given twice is refused the second time. */
const withoutTwins = (read: readonly ReadRow[]): readonly ReadRow[] => {
  const slots = new Set<string>();
  return read.map((one) => {
    if ('refused' in one) return one;
    if (slots.has(one.change.slot)) return { refused: { code: 'ROSTER_CODE_TWICE', message: twice } };
    slots.add(one.change.slot);
    return one;
  });
};

builder.mutationField('recordRoster', (t) =>
  t.field({
    type: RecordRosterResult,
    description:
      'Records rows of the roster of enterprises (企业名录), each by itself: one that is refused or overtaken holds none of the others back.',
    args: {
      application: t.arg.id({ required: true, description: 'Id of the application.' }),
      year: t.arg.int({ required: true, description: 'The year of the roster.' }),
      key: t.arg.string({
        required: true,
        description: 'A key of the request, 8 to 64 characters, the same for every try of it: it is done once.',
        validate: requestKey,
      }),
      rows: t.arg({
        type: [RosterRowInput],
        required: true,
        description: 'What is to be recorded, 500 at most; an enterprise once.',
        validate: z.array(z.any()).min(1).max(500),
      }),
    },
    resolve: async (_parent, { application: id, year, key, rows: given }, context) => {
      const { gateway, viewer, now } = context;
      const by = actingAs(viewer);
      const application = await applicationGiven(String(id), context);
      const at = now();
      if (year > lastYearOver(at) || year < 2000)
        throw wrongInput('year', '这一年尚未结束或早于 2000 年。', 'it is not over yet, or before 2000.');
      const { roster: columns } = await formLayout(application, await planOf(application, context), gateway);
      const cluster = await context.load.cluster.load(application.clusterId);
      const demonstration = cluster?.demonstration ?? false;
      const counties = application.state.counties.map(({ code }) => code);
      const read = withoutTwins(given.map((one) => readRosterRow(one, { year, columns, counties, demonstration })));
      const changes = read.flatMap((one) => ('change' in one ? [one.change] : []));
      const procedure = await procedureOf(gateway, application.state.rules.procedure);
      const request = { verb: 'recordRoster', application: application.id, year, given: askedFor(given) };
      const recorded = await recordInForm(
        gateway.database,
        {
          application: application.id,
          act: { account: by.account, key, request, at },
          by,
          moment: momentOf(at),
          changes,
        },
        rosterRecorder(year, { at, by: viewer?.login ?? '', source: `${viewer?.organization['zh-CN'] ?? ''}填报` }),
        (state) => {
          const opened = formOpen(state, procedure, by, 'figures');
          if ('refused' in opened) return opened;
          const isOpen = columns.some((column) => isItemOpen(opened, column));
          return { isOpen: () => isOpen };
        },
      );
      if ('keyTaken' in recorded) throw keyTaken();
      if ('refused' in recorded) return formRefused(recorded.refused, gateway);
      const codes = read.map((one, index) => ('change' in one ? one.change.code : (given[index]?.code ?? '')));
      const { revision, source, rows } = await rosterRowsOf(gateway.database.sql, application.clusterId, year, codes);
      const fates = [...recorded.fates];
      const outcomes = read.map((one, index): Outcome => {
        const row = rows.get(codes[index] ?? '');
        const shown = row === undefined ? null : { row, columns, sees: () => true };
        if ('refused' in one) return { state: 'refused', ...one.refused, row: shown };
        const state = fates.shift() ?? 'overtaken';
        return { state, code: null, message: fateSentence[state], row: shown };
      });
      return { kind: 'RosterRecorded' as const, revision, source, outcomes };
    },
  }),
);
