import type { Programme as ProgrammeRecord } from '@qunxing/standards';
import { builder } from '../builder.ts';
import { Division } from '../division/division.ts';
import { Localized } from '../localized/localized.ts';

/** A certification programme. */
export const Programme = builder.objectRef<ProgrammeRecord>('Programme').implement({
  description: 'A certification programme (项目).',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'E.g. `guizhou`.' }),
    title: t.expose('title', { type: Localized, description: 'Its title.' }),
    document: t.expose('document', { type: Localized, description: 'The document that creates it.' }),
    division: t.field({
      type: Division,
      nullable: true,
      description: 'The division whose department runs it; null for the nation.',
      resolve: ({ division }, _args, { gateway }) => gateway.divisions.byCode.get(division) ?? null,
    }),
  }),
});

builder.queryField('programmes', (t) =>
  t.field({
    type: [Programme],
    description: 'The programmes of this instance.',
    resolve: (_parent, _args, { gateway }) => gateway.library.programmes,
  }),
);
