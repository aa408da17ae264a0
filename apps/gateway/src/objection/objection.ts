import { inadmissibleTitle, objectionTitle, possibleOnObjection } from '@qunxing/certification';
import { type ObjectionRow, objections, personalOf, streamOf } from '@qunxing/database';
import { actingAs } from '../application/acting.ts';
import { Application } from '../application/application.ts';
import { editionsOf, roundOf } from '../application/rules-of.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { ListAct } from '../list/list-act.ts';
import { historyOf, ListHistory } from '../list/list-history.ts';
import { listStage } from '../list/list-stage.ts';
import { memberNamed } from '../list/member-named.ts';
import { Localized } from '../localized/localized.ts';
import { encodeId } from '../node-id.ts';
import { checksObjections, seesObjections } from '../policy/sees-objections.ts';
import { PublicNotice } from '../public-notice/public-notice.ts';
import { type EvidenceFile as KeptEvidence, type ObjectorShape, objectorShape } from './objector.ts';
import { reasonOf } from './reason-of.ts';
import { seenObjection } from './seen-objection.ts';

/** What somebody has against a member of a public notice. */
export const Objection = builder.objectRef<ObjectionRow>('Objection');

const Stage = listStage('ObjectionStage', 'The stage of an objection.', objectionTitle);

/** A file with where it is got. */
type Evidence = Pick<KeptEvidence, 'name' | 'size'> & { readonly address: string };

const EvidenceFile = builder.objectRef<Evidence>('EvidenceFile').implement({
  description: 'A file that somebody handed in with their objection.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is called.' }),
    size: t.exposeInt('size', { description: 'In bytes.' }),
    address: t.exposeString('address', {
      description: 'Where those who check the objection get it; that is recorded.',
    }),
  }),
});

const Objector = builder.objectRef<ObjectorShape & { readonly objection: string }>('Objector').implement({
  description: 'Who objects; known to those who check the objection, and to nobody else.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name of the person or the organization.' }),
    contact: t.exposeString('contact', { description: 'A telephone number or an address.' }),
    files: t.field({
      type: [EvidenceFile],
      description: 'The files that they handed in.',
      resolve: ({ files, objection }) =>
        files.map(({ name, size }, index) => ({
          name,
          size,
          address: `/objections/${encodeId('Objection', objection)}/evidence/${index + 1}`,
        })),
    }),
  }),
});

const noticeOf = async ({ id }: ObjectionRow, context: Pick<Context, 'viewer' | 'load'>) => {
  const seen = await seenObjection(id, context);
  if (seen === null) throw new Error(`the objection ${id} was given out to somebody who does not see it`);
  return seen.notice;
};

builder.node(Objection, {
  description: 'What somebody has against a member of a public notice (异议).',
  id: { resolve: ({ id }) => id },
  loadMany: (ids, context) => Promise.all(ids.map(async (id) => (await seenObjection(id, context))?.row ?? null)),
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Counts the changes; a mutation says which one it has seen.' }),
    stage: t.field({ type: Stage, description: 'The stage it is in.', resolve: ({ stage }) => stage }),
    notice: t.field({
      type: PublicNotice,
      description: 'The notice.',
      resolve: (objection, _args, context) => noticeOf(objection, context),
    }),
    application: t.field({
      type: Application,
      description: 'The application that it concerns.',
      resolve: ({ applicationId }, _args, { load }) => memberNamed(applicationId, load),
    }),
    item: t.field({
      type: Localized,
      nullable: true,
      description: 'The item of the form that is objected to; null where it is the application as a whole.',
      resolve: ({ state: { item } }, _args, { gateway }) =>
        item === null ? null : (gateway.library.items.get(item)?.title ?? { 'zh-CN': item, en: item }),
    }),
    grounds: t.string({ description: 'The facts and grounds.', resolve: ({ state }) => state.grounds }),
    evidence: t.stringList({ description: 'What is to prove it.', resolve: ({ state }) => [...state.evidence] }),
    filedAt: t.field({
      type: 'DateTime',
      description: 'When it was taken in.',
      resolve: ({ state }) => new Date(state.filed.at),
    }),
    objector: t.field({
      type: Objector,
      nullable: true,
      description: 'Who objects; null for those who do not check it, and once erased. That it was read is recorded.',
      complexity: 20,
      resolve: async (objection, _args, context) => {
        const { gateway, viewer, now } = context;
        const { objector } = objection.state;
        if (viewer === null || !checksObjections(viewer, await noticeOf(objection, context))) return null;
        const reading = { account: viewer.id, at: now(), purpose: 'objection' };
        const found = (await personalOf(gateway.database.sql, [objector], reading)).get(objector);
        return found === undefined ? null : { ...objectorShape.parse(found), objection: objection.id };
      },
    }),
    inadmissible: t.field({
      type: Localized,
      nullable: true,
      description: 'Why it is not looked into; null where it is, or nobody has judged.',
      resolve: ({ state }) => (state.stage === 'inadmissible' ? inadmissibleTitle[state.rejected.because] : null),
    }),
    reason: t.string({
      nullable: true,
      description: 'The reason of the decision, or of its being inadmissible; null before.',
      resolve: reasonOf,
    }),
    may: t.field({
      type: [ListAct],
      description: 'What the person who asks may do with it now.',
      resolve: async (objection, _args, context) => {
        if (context.viewer?.role === 'auditor') return [];
        const { roundId } = await noticeOf(objection, context);
        const { procedure } = editionsOf(roundOf(context.gateway, roundId), context.gateway);
        return possibleOnObjection(objection.state, procedure, actingAs(context.viewer));
      },
    }),
    history: t.field({
      type: [ListHistory],
      description: 'What happened to it, in order.',
      complexity: { field: 5, multiplier: 20 },
      resolve: ({ id }, _args, context) => historyOf(streamOf(objections, id), context),
    }),
  }),
});

builder.objectField(PublicNotice, 'objections', (t) =>
  t.field({
    type: [Objection],
    description: 'The objections to its members, in the order in which they came; empty for those who do not see them.',
    complexity: { field: 1, multiplier: 10 },
    resolve: (notice, _args, { load, viewer }) =>
      viewer !== null && seesObjections(viewer, notice) ? load.objectionsOfNotice.load(notice.id) : [],
  }),
);
