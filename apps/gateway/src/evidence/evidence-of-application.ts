import { attach, detach, type EvidenceRefusal } from '@qunxing/certification';
import type { ApplicationRow, EvidenceRow } from '@qunxing/database';
import { actingAs } from '../application/acting.ts';
import { Application } from '../application/application.ts';
import { partNamed, partsOf } from '../application/form-part.ts';
import { procedureOf } from '../application/rules-of.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Evidence, type EvidenceShape } from './evidence.ts';

/** Asks the domain for somebody who acts for an office; an auditor acts for none. */
const askingFor = async ({ state }: ApplicationRow, { gateway, viewer }: Pick<Context, 'gateway' | 'viewer'>) => {
  if (viewer === null || viewer.role === 'auditor') return undefined;
  return { by: actingAs(viewer), procedure: await procedureOf(gateway, state.rules.procedure) };
};

const isAllowed = (may: { readonly refused: EvidenceRefusal } | object): boolean => !('refused' in may);

/** A file as somebody sees it. */
export const seenEvidence = async (
  application: ApplicationRow,
  rows: readonly EvidenceRow[],
  context: Pick<Context, 'gateway' | 'viewer'>,
): Promise<readonly EvidenceShape[]> => {
  const parts = await partsOf(context.gateway, application.state.rules.standard);
  const asking = await askingFor(application, context);
  return rows.map((row) => {
    const place = { part: row.part, item: row.item ?? undefined };
    const may =
      asking !== undefined && isAllowed(detach(application.state, { ...asking, place, purpose: row.purpose }));
    return { row, part: partNamed(parts, row.part), mayRemove: may && row.removedAt === null };
  });
};

builder.objectFields(Application, (t) => ({
  evidence: t.field({
    type: [Evidence],
    description:
      'The files behind it and the photos of what was seen on site, in the order in which they were attached; those that were taken off again have `removedAt`.',
    complexity: { field: 5, multiplier: 20 },
    resolve: async (application, _args, context) => [
      ...(await seenEvidence(application, await context.load.evidenceOf.load(application.id), context)),
    ],
  }),
  openEvidence: t.stringList({
    description: 'Keys of the parts to which the person who asks may attach a file now, as a whole.',
    resolve: async (application, _args, context) => {
      const asking = await askingFor(application, context);
      if (asking === undefined) return [];
      const parts = await partsOf(context.gateway, application.state.rules.standard);
      return parts.flatMap(({ key: part }) => {
        const may = attach(application.state, { ...asking, place: { part }, held: 0 });
        return 'purpose' in may && may.purpose === 'application' ? [part] : [];
      });
    },
  }),
}));
