import type { Zone as ZoneRecord } from '@qunxing/reference';
import { builder } from '../builder.ts';
import { ProvenanceStatus } from '../provenance/sourced.ts';
import { Division } from './division.ts';

/** A functional zone. */
export const Zone = builder.objectRef<ZoneRecord>('Zone').implement({
  description: 'A functional zone (功能区): it has no county code and lies in one or more counties.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Stable key, e.g. `guian-new-area`.' }),
    name: t.string({ description: 'Its name.', resolve: ({ name }) => name['zh-CN'] }),
    english: t.string({ description: 'Its name in English.', resolve: ({ name }) => name.en }),
    counties: t.field({
      type: [Division],
      description: 'The counties in which it lies, wholly or in part.',
      resolve: ({ counties }, _args, { gateway }) =>
        counties.map(({ code }) => gateway.divisions.byCode.get(code)).filter((division) => division !== undefined),
    }),
    source: t.string({
      description: 'Where its extent comes from.',
      resolve: ({ provenance }) => provenance.source['zh-CN'],
    }),
    status: t.field({
      type: ProvenanceStatus,
      description: 'How sure its extent is.',
      resolve: ({ provenance }) => provenance.status,
    }),
  }),
});
