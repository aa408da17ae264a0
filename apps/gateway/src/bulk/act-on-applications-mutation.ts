import type { Localized as Text } from '@qunxing/criterion';
import type { ApplicationRow } from '@qunxing/database';
import { z } from 'zod';
import type { ActResult } from '../act/act-result.ts';
import { actingAs } from '../application/acting.ts';
import { Application } from '../application/application.ts';
import { perform, words } from '../application/perform.ts';
import { seenApplication } from '../application/seen-application.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { mostExperts } from '../expert-panel/assign-experts-mutation.ts';
import { assignPanelAt } from '../expert-panel/assign-panel.ts';
import { keyArgument } from '../list/list-arguments.ts';
import { Localized } from '../localized/localized.ts';
import { ownId } from '../node-id.ts';
import { type BulkVerb, BulkVerbInput, mostOfRequest } from './bulk-verb.ts';
import { caseVerb } from './case-verb.ts';

interface Outcome {
  readonly is: 'done' | 'refused' | 'changed' | 'absent';
  /** As it is now; null where the person does not see it. */
  readonly application: ApplicationRow | null;
  readonly message: Text | null;
}

const changed: Text = {
  'zh-CN': '预览之后该申报已有变化，这次没有办理。请重新预览后再办。',
  en: 'The application has changed since it was looked at, and nothing was done. Look at it again first.',
};

const absent: Text = {
  'zh-CN': '没有这个申报，或不在您的辖区内。',
  en: 'There is no such application in your division.',
};

/** No verb of a bulk is official; if one becomes so, it is not done without its signature. */
const signedOneByOne: Text = {
  'zh-CN': '该事项须签署后办理，请打开申报逐件办理。',
  en: 'This has to be signed; open the application and do it there.',
};

const OutcomeKind = builder.enumType('BulkOutcomeKind', {
  description: 'What acting on one of many came to.',
  values: {
    done: { value: 'done', description: 'It was done, by this request or by an earlier try of it.' },
    refused: { value: 'refused', description: 'It was refused, and nothing was changed.' },
    changed: { value: 'changed', description: 'It is another version than the one that was seen; nothing was done.' },
    absent: { value: 'absent', description: 'There is none that the person may see.' },
  } as const,
});

const BulkOutcome = builder.objectRef<Outcome>('BulkOutcome').implement({
  description: 'What acting on one of many applications came to.',
  fields: (t) => ({
    is: t.expose('is', { type: OutcomeKind, description: 'What it came to.' }),
    application: t.expose('application', {
      type: Application,
      nullable: true,
      description: 'As it is now; null where the person does not see it.',
    }),
    message: t.expose('message', {
      type: Localized,
      nullable: true,
      description: 'Why nothing was done, in words; null where it was.',
    }),
  }),
});

const BulkItemInput = builder.inputType('BulkItemInput', {
  description: 'One of many applications, as it was seen.',
  fields: (t) => ({
    application: t.id({ required: true, description: 'Id of the application.' }),
    version: t.int({ required: true, description: 'The version that was seen.', validate: z.number().int().min(1) }),
    experts: t.idList({
      description: 'Ids of the experts that were foreseen, where experts are assigned.',
      validate: z.array(z.any()).max(mostExperts),
    }),
  }),
});

interface Asked {
  readonly verb: BulkVerb;
  readonly words: string;
  readonly key: string;
}

/** One of them with its own id. */
type Item = typeof BulkItemInput.$inferInput & { readonly id: string };

const actOn = async (
  { id, application, version, experts }: Item,
  { verb, words: said, key: ofAll }: Asked,
  context: Context,
): Promise<ActResult<unknown> | 'overtaken'> => {
  // One key an application: whatever part of a bulk is asked for again, each of them is acted on once.
  const one = { application, key: `${ofAll}/${id}` };
  if (verb === 'assignExperts') return assignPanelAt({ ...one, experts: experts ?? [] }, version, context);
  const { given, decide } = caseVerb(verb, said);
  return perform(verb, { ...one, version, ...given }, context, async ({ application: state, by, procedure, moment }) =>
    decide(state, { by, procedure }, moment),
  );
};

const outcomeOf = async (item: Item, asked: Asked, context: Context): Promise<Outcome> => {
  const { id } = item;
  if ((await seenApplication(id, context)) === null) return { is: 'absent', application: null, message: absent };
  const result = await actOn(item, asked, context);
  const application = await seenApplication(id, context);
  if (result === 'overtaken' || result.kind === 'conflict') return { is: 'changed', application, message: changed };
  if (result.kind === 'changed') return { is: 'done', application, message: null };
  return { is: 'refused', application, message: 'message' in result ? result.message : signedOneByOne };
};

builder.mutationField('actOnApplications', (t) =>
  t.field({
    type: [BulkOutcome],
    description: `Acts on up to ${mostOfRequest} applications by one verb (批量办理), each in a transaction of its own and none because of another; what each came to, in their order.`,
    complexity: { field: 10, multiplier: mostOfRequest },
    args: {
      verb: t.arg({ type: BulkVerbInput, required: true, description: 'What is done.' }),
      items: t.arg({
        type: [BulkItemInput],
        required: true,
        description: 'The applications as they were seen.',
        validate: z.array(z.any()).min(1).max(mostOfRequest),
      }),
      words: t.arg.string({ description: 'The comment or reason that goes with each.', validate: words }),
      ...keyArgument(),
    },
    resolve: async (_parent, { verb, items, words: said, key }, context) => {
      actingAs(context.viewer);
      // Every id is read before anything is done.
      const asked = items.map((item) => ({ ...item, id: ownId('Application', item.application, 'items') }));
      const outcomes: Outcome[] = [];
      for (const item of asked) outcomes.push(await outcomeOf(item, { verb, words: said ?? '', key }, context));
      return outcomes;
    },
  }),
);
