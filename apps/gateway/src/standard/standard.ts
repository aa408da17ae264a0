import { builder } from '../builder.ts';
import { Division } from '../division/division.ts';
import type { StandardEdition } from '../library/edition.ts';
import { Localized } from '../localized/localized.ts';
import { Sourced } from '../provenance/sourced.ts';
import { Requirement } from './requirement.ts';

/** An edition of requirements and parameters. */
export const Standard = builder.objectRef<StandardEdition>('Standard');

Standard.implement({
  description: 'A standard (认定标准): an immutable edition of requirements and parameters.',
  fields: (t) => ({
    key: t.string({ description: 'E.g. `national-2022`.', resolve: ({ standard }) => standard.id }),
    hash: t.exposeString('hash', { description: 'Content hash of the edition; receipts name it.' }),
    title: t.field({ type: Localized, description: 'Its title.', resolve: ({ standard }) => standard.title }),
    document: t.field({
      type: Localized,
      description: 'Document number and date.',
      resolve: ({ standard }) => standard.document,
    }),
    layer: t.string({
      description: '`national`, `province` or `prefecture`.',
      resolve: ({ standard }) => standard.layer,
    }),
    division: t.field({
      type: Division,
      nullable: true,
      description: 'The division it applies to; null for the nation.',
      resolve: ({ standard }, _args, { gateway }) => gateway.divisions.byCode.get(standard.division) ?? null,
    }),
    effective: t.field({
      type: Sourced,
      description: 'The day from which it is in effect.',
      resolve: ({ standard }) => standard.effective,
    }),
    exercise: t.boolean({
      description: 'Whether it judges demonstration clusters only.',
      resolve: ({ standard }) => standard.exercise,
    }),
    requirements: t.field({
      type: [Requirement],
      authScopes: { signedIn: true },
      description: 'Its requirements, in the order of the text.',
      complexity: { field: 1, multiplier: 40 },
      resolve: ({ plan }) => plan?.criteria.flatMap(({ requirements }) => requirements) ?? [],
    }),
    follows: t.field({
      type: Standard,
      nullable: true,
      description: 'The standard it builds on, for comparison; values are never inherited silently.',
      resolve: ({ standard }, _args, { gateway }) =>
        gateway.library.standards.find((other) => other.standard.id === standard.follows) ?? null,
    }),
  }),
});
