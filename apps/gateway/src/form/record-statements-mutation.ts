import { type FormPlace, formOpen, isPartOpen, readField, rosterPart } from '@qunxing/certification';
import type { Localized as Text } from '@qunxing/criterion';
import {
  formStatements,
  recordInForm,
  type StatementChange,
  type StatementRow,
  statementRecorder,
} from '@qunxing/database';
import { z } from 'zod';
import { actingAs, momentOf } from '../application/acting.ts';
import { requestKey } from '../application/perform.ts';
import { procedureOf } from '../application/rules-of.ts';
import { applicationGiven } from '../application/seen-application.ts';
import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';
import { wrongInput } from '../mistake/mistake.ts';
import { FormStatement } from './application-form.ts';
import { type FormLayout, formLayout } from './form-layout.ts';
import { askedFor, FormRefused, fateSentence, formRefused, keyTaken } from './form-refused.ts';
import { planOf } from './opened-form.ts';

interface Outcome {
  readonly state: 'saved' | 'overtaken' | 'closed' | 'refused';
  readonly slot: string;
  readonly code: string | null;
  readonly message: Text | null;
  readonly statement: StatementRow | null;
}

const StatementOutcome = builder.objectRef<Outcome>('StatementOutcome').implement({
  description: 'What became of one text.',
  fields: (t) => ({
    state: t.exposeString('state', { description: '`saved`, `overtaken`, `closed` or `refused`, as for a figure.' }),
    code: t.exposeString('code', { nullable: true, description: 'Why it was refused, e.g. `FIELD_NOT_A_DATE`.' }),
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
    slot: t.string({
      required: true,
      description:
        'Its place: `statement/<aspect>`, a field such as `basics:cluster:-:niche`, or `note/roster y<year> <credit code> <item>` beside a cell of the roster.',
      validate: z.string().max(200),
    }),
    text: t.string({ required: true, description: 'The text; empty takes it out.', validate: z.string().max(10_000) }),
    seen: t.string({
      description: 'The version that was seen, `FormStatement.seen`; null where there was none.',
      validate: z.string().max(64),
    }),
  }),
});

/** Where a text belongs: the section it opens with, and the field that says what may stand there; null for a statement. */
interface StatementPlace {
  readonly section: string;
  readonly place: FormPlace | null;
}

const statementOn = /^statement\/(.+)$/;

/** What is noted beside a cell of the roster: where its value comes from, or why there is none. */
const noteOn = /^note\/roster y\d{4} [0-9A-Z]{18} (\S+)$/;
const identityColumns: ReadonlySet<string> = new Set(['code', 'name', 'industry', 'county']);

const placeIn = ({ sections, places, roster }: FormLayout, slot: string): StatementPlace | undefined => {
  const aspect = statementOn.exec(slot)?.[1];
  if (aspect !== undefined)
    return sections.some(({ part }) => part === aspect) ? { section: aspect, place: null } : undefined;
  const noted = noteOn.exec(slot)?.[1];
  if (noted !== undefined)
    return identityColumns.has(noted) || roster.some(({ item }) => item.id === noted)
      ? { section: rosterPart, place: null }
      : undefined;
  const place = places.get(slot);
  return place && { section: place.part.key, place };
};

/** Names a field: its block and, in a table, its row. */
const fieldName = ({ block, row, field }: FormPlace): Text => {
  const fixed = block.rows.find(({ key }) => key === row)?.title;
  const listed = block.most === undefined ? undefined : row.slice(1);
  const zh = listed === undefined ? (fixed?.['zh-CN'] ?? '') : `第 ${listed} 行`;
  const en = listed === undefined ? (fixed?.en ?? '') : `row ${listed}`;
  return {
    'zh-CN': `“${block.title['zh-CN']}”${zh}${field.title['zh-CN']}`,
    en: [block.title.en, en, field.title.en].filter((part) => part !== '').join(', '),
  };
};

type Read =
  | { readonly change: StatementChange }
  | { readonly refused: { readonly code: string; readonly message: Text } };

const readText = (
  { slot, text, seen }: { readonly slot: string; readonly text: string; readonly seen?: string | null | undefined },
  { place }: StatementPlace,
  demonstration: boolean,
): Read => {
  const change = { slot, seen: seen ?? null };
  if (place === null) return { change: { ...change, text } };
  const read = readField(place.field, text, { demonstration });
  if ('value' in read) return { change: { ...change, text: read.value } };
  const [name, { code, message }] = [fieldName(place), read.refused];
  return {
    refused: {
      code,
      message: { 'zh-CN': `${name['zh-CN']}：${message['zh-CN']}`, en: `${name.en}: ${message.en}` },
    },
  };
};

builder.mutationField('recordStatements', (t) =>
  t.field({
    type: RecordStatementsResult,
    description:
      'Records what the applicant states beside figures (自评说明, 基本情况, 培育方案, 承诺), each by itself.',
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
        description: 'What is to be recorded, 500 at most.',
        validate: z.array(z.any()).min(1).max(500),
      }),
    },
    resolve: async (_parent, { application: id, key, statements: given }, context) => {
      const { gateway, viewer, now } = context;
      const by = actingAs(viewer);
      const application = await applicationGiven(String(id), context);
      const layout = await formLayout(application, await planOf(application, context), gateway);
      const cluster = await context.load.cluster.load(application.clusterId);
      const demonstration = cluster?.demonstration ?? false;
      const read = given.map((one) => {
        const place = placeIn(layout, one.slot);
        if (place === undefined)
          throw wrongInput('statements', `申报书没有“${one.slot}”这一处。`, 'the form has no such place.');
        return readText(one, place, demonstration);
      });
      const procedure = await procedureOf(gateway, application.state.rules.procedure);
      const at = now();
      const changes = read.flatMap((one) => ('change' in one ? [one.change] : []));
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
          return { isOpen: ({ slot }) => isPartOpen(opened.open, placeIn(layout, slot)?.section ?? '') };
        },
      );
      if ('keyTaken' in recorded) throw keyTaken();
      if ('refused' in recorded) return formRefused(recorded.refused, gateway);
      const rows = new Map((await formStatements(gateway.database.sql, application.id)).map((row) => [row.slot, row]));
      const fates = [...recorded.fates];
      const outcomes = read.map((one, index): Outcome => {
        const slot = given[index]?.slot ?? '';
        const statement = rows.get(slot) ?? null;
        if ('refused' in one) return { state: 'refused', slot, ...one.refused, statement };
        const state = fates.shift() ?? 'overtaken';
        return { state, slot, code: null, message: fateSentence[state], statement };
      });
      return { kind: 'StatementsRecorded' as const, outcomes };
    },
  }),
);
