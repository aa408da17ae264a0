import { detach, evidenceSentence } from '@qunxing/certification';
import { evidenceById, removeEvidence } from '@qunxing/database';
import { actingAs, momentOf } from '../application/acting.ts';
import { namesFor } from '../application/names.ts';
import { requestKey } from '../application/perform.ts';
import { procedureOf } from '../application/rules-of.ts';
import { seenApplication } from '../application/seen-application.ts';
import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';
import { wrongInput } from '../mistake/mistake.ts';
import { ownId } from '../node-id.ts';
import { Evidence, type EvidenceShape } from './evidence.ts';
import { seenEvidence } from './evidence-of-application.ts';

interface RemovedShape {
  readonly kind: 'EvidenceRemoved';
  readonly evidence: EvidenceShape;
}

const EvidenceRemoved = builder.objectRef<RemovedShape>('EvidenceRemoved').implement({
  description:
    'A file that was taken off, by this request or by an earlier try of it; its content stays in the record.',
  fields: (t) => ({ evidence: t.expose('evidence', { type: Evidence, description: 'The file.' }) }),
});

interface RefusedShape {
  readonly kind: 'EvidenceRefused';
  readonly code: string;
  readonly message: { readonly 'zh-CN': string; readonly en: string };
}

const EvidenceRefused = builder.objectRef<RefusedShape>('EvidenceRefused').implement({
  description: 'Why a file was not taken off.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Why, e.g. `EVIDENCE_PART_CLOSED`.' }),
    message: t.expose('message', { type: Localized, description: 'Why, and what to do, in words.' }),
  }),
});

const RemoveEvidenceResult = builder.unionType('RemoveEvidenceResult', {
  description: 'The file that was taken off, or why not.',
  types: [EvidenceRemoved, EvidenceRefused],
  resolveType: ({ kind }) => kind,
});

const noSuchFile = () =>
  wrongInput('evidence', '没有这个文件，或不对您开放。', 'there is no such file, or not for you.');

builder.mutationField('removeEvidence', (t) =>
  t.field({
    type: RemoveEvidenceResult,
    description: 'Takes a file off an application (移除佐证材料).',
    args: {
      evidence: t.arg.id({ required: true, description: 'Id of the file.' }),
      key: t.arg.string({
        required: true,
        description: 'A key of the request, 8 to 64 characters, the same for every try of it: it is done once.',
        validate: requestKey,
      }),
    },
    resolve: async (_parent, { evidence: given, key }, context) => {
      const { gateway, viewer, now } = context;
      const by = actingAs(viewer);
      const id = ownId('Evidence', String(given), 'evidence');
      const [file] = await evidenceById(gateway.database.sql, [id]);
      const application = file === undefined ? null : await seenApplication(file.applicationId, context);
      if (application === null) throw noSuchFile();
      const procedure = await procedureOf(gateway, application.state.rules.procedure);
      const at = now();
      const act = { account: by.account, key, request: { verb: 'removeEvidence', evidence: id }, at };
      const change = await removeEvidence(
        gateway.database,
        { application: application.id, act, by, moment: momentOf(at) },
        id,
        ({ state }, { part, item, purpose }) =>
          detach(state, { by, procedure, place: { part, item: item ?? undefined }, purpose }),
      );
      if ('keyTaken' in change)
        throw wrongInput('key', '该请求编号已用于另一项操作，请刷新后重试。', 'was used for something else.');
      if ('refused' in change) {
        const { code } = change.refused;
        return {
          kind: 'EvidenceRefused' as const,
          code,
          message: evidenceSentence(change.refused, namesFor(gateway, '')),
        };
      }
      const [evidence] = await seenEvidence(application, [change.changed], context);
      if (evidence === undefined) throw noSuchFile();
      return { kind: 'EvidenceRemoved' as const, evidence };
    },
  }),
);
