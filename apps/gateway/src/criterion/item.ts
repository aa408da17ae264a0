import type { ItemDefinition, ItemOption as ItemOptionRecord } from '@qunxing/criterion';
import { builder } from '../builder.ts';
import { conceptTitle, scopeTitle } from '../figure/basis-title.ts';
import { Localized } from '../localized/localized.ts';

const ItemOption = builder.objectRef<ItemOptionRecord>('ItemOption').implement({
  description: 'One option of a choice, one step of a rank or one anchored level of a judgement.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The value as it is reported.' }),
    title: t.expose('title', { type: Localized, description: 'What people read.' }),
    anchor: t.field({
      type: Localized,
      nullable: true,
      description: 'For a judgement: what must be seen for this level to be given.',
      resolve: ({ anchor }) => anchor ?? null,
    }),
  }),
});

/** Something reported. */
export const Item = builder.objectRef<ItemDefinition>('Item').implement({
  description: 'The definition of something reported (填报项).',
  fields: (t) => ({
    key: t.exposeString('id', {
      description: 'E.g. `profile/gross-output`: a legal reference whose meaning never changes.',
    }),
    kind: t.exposeString('kind', { description: '`number`, `declared`, `judged`, `choice` or `rank`.' }),
    title: t.expose('title', { type: Localized, description: 'Its name in forms and tables.' }),
    help: t.expose('help', { type: Localized, description: 'What to fill in, with the clause that asks for it.' }),
    unit: t.exposeString('unit', {
      nullable: true,
      description: 'Unit of the figure as entered; null for truths and categories.',
    }),
    grain: t.exposeString('grain', { description: 'Whose figure it is: `cluster`, `enterprise` or `county`.' }),
    time: t.exposeString('time', { description: '`yearly`, or `once` for the case.' }),
    years: t.exposeInt('years', { nullable: true, description: 'For yearly items: how many years are asked for.' }),
    options: t.field({
      type: [ItemOption],
      description:
        'What may be chosen, lowest first where the order means something; empty for numbers and declarations.',
      resolve: ({ options }) => options ?? [],
    }),
    evidence: t.field({
      type: [Localized],
      description: 'Kinds of evidence that back it; on site their originals are looked at.',
      resolve: ({ evidence }) => [...(evidence ?? [])],
    }),
    concept: t.field({
      type: Localized,
      nullable: true,
      description: 'Accepted statistical concept, e.g. 产值.',
      resolve: ({ concept }) => conceptTitle(concept),
    }),
    scope: t.field({
      type: Localized,
      nullable: true,
      description: 'Accepted statistical scope, e.g. 规上企业.',
      resolve: ({ scope }) => scopeTitle(scope),
    }),
    period: t.exposeString('period', {
      nullable: true,
      description: 'Accepted kind of period: `year`, `year-end` or `date`.',
    }),
    privacy: t.exposeString('privacy', {
      description: 'Who may see it: `public`, `official`, `commercial-secret` or `personal`.',
    }),
  }),
});
