import type { SpotCheckRecord as Recorded, Weighed } from '@qunxing/certification';
import type { ApplicationRow, SpotCheckRow } from '@qunxing/database';
import { Application } from '../application/application.ts';
import { FormPart, partNamed, partsOf } from '../application/form-part.ts';
import { roundOf } from '../application/rules-of.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { encodeId } from '../node-id.ts';
import { Round } from '../programme/round.ts';

const applicationOf = async (id: string, { load }: Pick<Context, 'load'>): Promise<ApplicationRow> => {
  const row = await load.application.load(id);
  if (row === null) throw new Error(`a spot check names the application ${id}, which is not stored`);
  return row;
};

const SpotCheckCandidate = builder.objectRef<Weighed>('SpotCheckCandidate').implement({
  description: 'An application that could be drawn, and how much its risk weighed.',
  fields: (t) => ({
    application: t.field({
      type: Application,
      description: 'The application.',
      resolve: ({ application }, _args, context) => applicationOf(application, context),
    }),
    risk: t.exposeInt('risk', { description: 'How much it weighed, 1 where there was nothing in particular.' }),
    reasons: t.stringList({ description: 'Why it weighed more.', resolve: ({ reasons }) => [...reasons] }),
  }),
});

const SpotCheckedPart = builder
  .objectRef<Recorded['checks'][number] & { readonly standard: string }>('SpotCheckedPart')
  .implement({
    description: 'What was seen on site about one part of an application.',
    fields: (t) => ({
      part: t.field({
        type: FormPart,
        description: 'The part.',
        resolve: async ({ part, standard }, _args, { gateway }) => partNamed(await partsOf(gateway, standard), part),
      }),
      result: t.exposeString('result', { description: '`as-reported` or `differs`.' }),
      comment: t.exposeString('comment', { description: 'In words; empty when nothing was said.' }),
    }),
  });

const SpotCheckRecord = builder.objectRef<Recorded>('SpotCheckRecord').implement({
  description: 'What the visit of one application found.',
  fields: (t) => ({
    application: t.field({
      type: Application,
      description: 'What was visited.',
      resolve: ({ application }, _args, context) => applicationOf(application, context),
    }),
    visitedOn: t.expose('visitedOn', { type: 'Date', description: 'Day of the visit.' }),
    result: t.exposeString('result', { description: '`as-reported` or `differs`.' }),
    opinion: t.exposeString('opinion', { description: 'The conclusion.' }),
    checks: t.field({
      type: [SpotCheckedPart],
      description: 'What was seen, part by part.',
      resolve: async ({ application, checks }, _args, context) => {
        const { standard } = (await applicationOf(application, context)).state.rules;
        return checks.map((check) => ({ ...check, standard }));
      },
    }),
  }),
});

/** A draw of applications that are visited once more. */
export const SpotCheck = builder.objectRef<SpotCheckRow>('SpotCheck');

builder.objectType(SpotCheck, {
  description: 'A draw of applications that are visited once more (实地抽查).',
  fields: (t) => ({
    id: t.id({ description: 'Id of the spot check.', resolve: ({ id }) => encodeId('SpotCheck', id) }),
    version: t.exposeInt('version', { description: 'Counts the changes; a mutation says which one it has seen.' }),
    stage: t.exposeString('stage', { description: '`ordered` or `finished`.' }),
    round: t.field({
      type: Round,
      description: 'The round whose applications were drawn from.',
      resolve: ({ roundId }, _args, { gateway }) => roundOf(gateway, roundId),
    }),
    orderedAt: t.field({
      type: 'DateTime',
      description: 'When it was drawn.',
      resolve: ({ state }) => state.ordered.moment.at,
    }),
    seed: t.string({
      description: 'What the draw was made with; whoever has it and the candidates can repeat it.',
      resolve: ({ state }) => state.seed,
    }),
    candidates: t.field({
      type: [SpotCheckCandidate],
      description: 'Every application that could be drawn.',
      complexity: { field: 2, multiplier: 50 },
      resolve: ({ state }) => [...state.candidates],
    }),
    drawn: t.field({
      type: [Application],
      description: 'The applications that were drawn, in the order of the draw.',
      complexity: { field: 2, multiplier: 10 },
      resolve: ({ state }, _args, context) => Promise.all(state.drawn.map((id) => applicationOf(id, context))),
    }),
    records: t.field({
      type: [SpotCheckRecord],
      description: 'What visits found, in the order in which they were recorded.',
      resolve: ({ state }) => [...state.records],
    }),
    mayRecord: t.boolean({
      description: 'Whether the person who asks may record what a visit found.',
      resolve: ({ stage, divisionCode }, _args, { viewer }) =>
        stage === 'ordered' && viewer?.role === 'province' && viewer.divisionCode === divisionCode,
    }),
  }),
});
