import { titleKinds } from '@qunxing/cluster-profile';
import type { Localized as Text } from '@qunxing/criterion';
import type { TitleRow } from '@qunxing/database';
import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';

const titles = new Map(titleKinds.map(({ id, title }) => [id, title]));

/** What a kind of title is called. */
export const titleName = (kind: string): Text => titles.get(kind) ?? { 'zh-CN': kind, en: kind };

/** A title that an enterprise holds. */
export const Title = builder.objectRef<TitleRow>('Title').implement({
  description: 'A title (资质称号) that an enterprise holds; both days are included.',
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'E.g. `little-giant`.' }),
    title: t.field({
      type: Localized,
      description: 'What the title is called.',
      resolve: ({ kind }) => titleName(kind),
    }),
    number: t.exposeString('number', { nullable: true, description: 'Number of the certificate.' }),
    batch: t.exposeString('batch', { nullable: true, description: 'Batch in which it was awarded.' }),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'First day.' }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true, description: 'Last day; null while open.' }),
    source: t.exposeString('source', { description: 'Where it is stated.' }),
  }),
});
