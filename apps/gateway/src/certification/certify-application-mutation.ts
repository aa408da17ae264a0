import { certify, type Term } from '@qunxing/certification';
import { certifications, newId } from '@qunxing/database';
import { actResult } from '../act/act-result.ts';
import { beginOne } from '../act/perform-on.ts';
import { actingAs } from '../application/acting.ts';
import { lockedCandidate } from '../application/candidates.ts';
import { procedureOf } from '../application/rules-of.ts';
import { applicationGiven } from '../application/seen-application.ts';
import { builder } from '../builder.ts';
import { documentNumber, keyArgument } from '../list/list-arguments.ts';
import { moveAlong } from '../list/move-along.ts';
import { eligibleLine, line, lockedFigures, numberLine } from '../signing/lines.ts';
import { signatureArgument } from '../signing/signature-argument.ts';
import { text } from '../start/say.ts';
import { Certification } from './certification.ts';

const CertificationResult = actResult(
  { concept: 'Certification', field: 'certification', title: { 'zh-CN': '认定', en: 'certification' }, signed: true },
  Certification,
);

const termLine = (term: Term) =>
  line(
    text('有效期', 'Term'),
    'endsBefore' in term
      ? text(`${term.endsBefore} 前有效`, `valid before ${term.endsBefore}`)
      : text('办法未明确', 'not settled by the procedure'),
  );

builder.mutationField('certifyApplication', (t) =>
  t.field({
    type: CertificationResult,
    description: 'Certifies a cluster whose notice has ended without an objection that stands (认定).',
    args: {
      application: t.arg.id({ required: true, description: 'Id of the application.' }),
      number: t.arg.string({
        required: true,
        description: 'Document number of the decision.',
        validate: documentNumber,
      }),
      ...keyArgument(),
      ...signatureArgument(),
    },
    resolve: async (_parent, { application, number, key, signature }, context) => {
      actingAs(context.viewer);
      const row = await applicationGiven(application, context);
      const procedure = await procedureOf(context.gateway, row.state.rules.procedure);
      const asked = { verb: 'certify', key, given: { application: row.id, number }, signature };
      return beginOne(certifications, ['cluster', row.clusterId], asked, context, async ({ by, moment, sql }) => {
        const candidate = await lockedCandidate(sql, row.id);
        const certified = certify({ id: newId(), by, procedure, number, ...candidate }, moment);
        if ('refused' in certified) return certified;
        const listed = { step: 'certification', list: certified.next.id, by, moment } as const;
        const moved = moveAlong([candidate], [{ application: row.id, endsBecause: null }], listed, procedure);
        if ('refused' in moved) return moved;
        const lines = [
          line(text('集群', 'Cluster'), candidate.name, lockedFigures(candidate.application)),
          numberLine(number),
          termLine(certified.next.term),
          eligibleLine(moment.on),
        ];
        return { ...certified, ...moved, lines };
      });
    },
  }),
);
