import { formOpen, isPartOpen } from '@qunxing/certification';
import type { Localized as Text } from '@qunxing/criterion';
import { formStatements, recordInForm, type StatementRow, statementRecorder } from '@qunxing/database';
import { z } from 'zod';
import { actingAs, momentOf } from '../application/acting.ts';
import { requestKey } from '../application/perform.ts';
import { procedureOf } from '../application/rules-of.ts';
import { applicationGiven } from '../application/seen-application.ts';
import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';
import { wrongInput } from '../mistake/mistake.ts';
import { FormStatement } from './application-form.ts';
import { askedFor, FormRefused, fateSentence, formRefused, keyTaken } from './form-refused.ts';
import { planOf } from './opened-form.ts';

interface Outcome {
  readonly state: 'saved' | 'overtaken' | 'closed';
  readonly slot: string;
  readonly message: Text | null;
  readonly statement: StatementRow | null;
}

const StatementOutcome = builder.objectRef<Outcome>('StatementOutcome').implement({
  description: 'What became of one text.',
  fields: (t) => ({
    state: t.exposeString('state', { description: '`saved`, `overtaken` or `closed`, as for a figure.' }),
    slot: t.exposeString('slot', { description: 'Its place.' }),
    message: t.expose('message', {
      type: Localized,
      nullable: true,
      description: 'What to do about it, in words; null when it was saved.',
    }),
    statement: t.expose('statement', {
      type: FormStatement,
      nullable: true,
      description: 'The text that is there now; null when there is none.',
    }),
  }),
});

interface StatementsRecordedShape {
  readonly kind: 'StatementsRecorded';
  readonly outcomes: readonly Outcome[];
}

const StatementsRecorded = builder.objectRef<StatementsRecordedShape>('StatementsRecorded').implement({
  description: 'What became of the texts that were given.',
  fields: (t) => ({
    outcomes: t.field({
      type: [StatementOutcome],
      description: 'One for each text, in the order given.',
      resolve: ({ outcomes }) => [...outcomes],
    }),
  }),
});

const RecordStatementsResult = builder.unionType('RecordStatementsResult', {
  description: 'What became of each text, or why none was looked at.',
  types: [StatementsRecorded, FormRefused],
  resolveType: ({ kind }) => kind,
});

const StatementInput = builder.inputType('StatementInput', {
  description: 'A text of the form to be recorded.',
  fields: (t) => ({
    part: t.string({
      required: true,
      description: 'Key of the aspect that it is about.',
      validate: z.string().max(100),
    }),
    text: t.string({ required: true, description: 'The text; empty takes it out.', validate: z.string().max(10_000) }),
    seen: t.string({
      description: 'The version that was seen, `FormStatement.seen`; null where there was none.',
      validate: z.string().max(64),
    }),
  }),
});

const slotOf = (part: string): string => `statement/${part}`;

builder.mutationField('recordStatements', (t) =>
  t.field({
    type: RecordStatementsResult,
    description: "Records the applicant's own statements on aspects (自评说明), each by itself.",
    args: {
      application: t.arg.id({ required: true, description: 'Id of the application.' }),
      key: t.arg.string({
        required: true,
        description: 'A key of the request, 8 to 64 characters, the same for every try of it: it is done once.',
        validate: requestKey,
      }),
      statements: t.arg({
        type: [StatementInput],
        required: true,
        description: 'What is to be recorded, 20 at most.',
        validate: z.array(z.any()).min(1).max(20),
      }),
    },
    resolve: async (_parent, { application: id, key, statements: given }, context) => {
      const { gateway, viewer, now } = context;
      const by = actingAs(viewer);
      const application = await applicationGiven(String(id), context);
      const parts = new Set((await planOf(application, context)).criteria.map(({ definition }) => definition.id));
      if (given.some(({ part }) => !parts.has(part)))
        throw wrongInput('statements', '没有这个方面。', 'there is no such aspect.');
      const procedure = await procedureOf(gateway, application.state.rules.procedure);
      const at = now();
      const changes = given.map(({ part, text, seen }) => ({ slot: slotOf(part), part, text, seen: seen ?? null }));
      const request = { verb: 'recordStatements', application: application.id, given: askedFor(given) };
      const recorded = await recordInForm(
        gateway.database,
        {
          application: application.id,
          act: { account: by.account, key, request, at },
          by,
          moment: momentOf(at),
          changes,
        },
        statementRecorder({ at, by: viewer?.login ?? '' }),
        (state) => {
          const opened = formOpen(state, procedure, by, 'statements');
          if ('refused' in opened) return opened;
          return {
            isOpen: ({ slot }) => [...parts].some((part) => slotOf(part) === slot && isPartOpen(opened.open, part)),
          };
        },
      );
      if ('keyTaken' in recorded) throw keyTaken();
      if ('refused' in recorded) return formRefused(recorded.refused, gateway);
      const rows = new Map((await formStatements(gateway.database.sql, application.id)).map((row) => [row.slot, row]));
      const outcomes = changes.map(({ slot }, index): Outcome => {
        const state = recorded.fates[index] ?? 'overtaken';
        return { state, slot, message: fateSentence[state], statement: rows.get(slot) ?? null };
      });
      return { kind: 'StatementsRecorded' as const, outcomes };
    },
  }),
);
