import type { Provenance, Sourced as SourcedValue } from '@qunxing/evaluation';
import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';

/** How sure a value is. */
export const ProvenanceStatus = builder.enumType('ProvenanceStatus', {
  description: 'How sure a value of a standard, a procedure or the reference data is.',
  values: {
    official: { description: 'Seen in the official text.' },
    provisional: { description: 'Assumed, with the reason; no decision rests on it.' },
    unset: { description: 'Not known: no verdict is possible on it.' },
  },
});

/** Why a value is what it is, where it is not simply the official one. */
export const reasonOf = (provenance: Provenance) => (provenance.status === 'official' ? null : provenance.reason);

/** A value with where it comes from. */
export const Sourced = builder.objectRef<SourcedValue<string>>('Sourced').implement({
  description:
    'A value of a standard or procedure with where it comes from; the value is null exactly when the status is unset.',
  fields: (t) => ({
    value: t.string({
      nullable: true,
      description: 'The value as canonical text; a list is joined by 、.',
      resolve: (sourced) => (sourced.status === 'unset' ? null : sourced.value),
    }),
    status: t.expose('status', { type: ProvenanceStatus, description: 'How sure it is.' }),
    source: t.expose('source', { type: Localized, description: 'The document or practice it comes from.' }),
    reason: t.field({
      type: Localized,
      nullable: true,
      description: 'Why it is assumed, or what was looked for; null when it is official.',
      resolve: reasonOf,
    }),
  }),
});
