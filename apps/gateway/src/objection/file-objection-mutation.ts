import { object } from '@qunxing/certification';
import { keepPersonal, lockedRows, newId, objections, publicNotices } from '@qunxing/database';
import { z } from 'zod';
import { beginOne } from '../act/perform-on.ts';
import { actingAs } from '../application/acting.ts';
import { words } from '../application/perform.ts';
import { editionsOf, roundOf } from '../application/rules-of.ts';
import { applicationGiven } from '../application/seen-application.ts';
import { builder } from '../builder.ts';
import { keyArgument } from '../list/list-arguments.ts';
import { listGiven } from '../list/seen-list.ts';
import { ObjectionResult } from './objection-result.ts';

const line = z.string().max(200);

builder.mutationField('fileObjection', (t) =>
  t.field({
    type: ObjectionResult,
    description:
      'Takes in what somebody has against a member of a notice (登记异议), with their name, contact and evidence.',
    args: {
      notice: t.arg.id({ required: true, description: 'Id of the notice.' }),
      application: t.arg.id({ required: true, description: 'Id of the application that it concerns.' }),
      item: t.arg.string({
        description: 'Key of the item that is objected to; left out for the whole.',
        validate: line,
      }),
      grounds: t.arg.string({ required: true, description: 'The facts and grounds.', validate: words }),
      evidence: t.arg.stringList({
        required: true,
        description: 'What is to prove it.',
        validate: z.array(z.string().trim().min(1).max(200)).max(50),
      }),
      name: t.arg.string({ required: true, description: 'Real name of who objects.', validate: line }),
      contact: t.arg.string({ required: true, description: 'How to reach them.', validate: line }),
      ...keyArgument(),
    },
    resolve: async (_parent, { notice: id, application: of, item: named, name, contact, key, ...said }, context) => {
      actingAs(context.viewer);
      const notice = await listGiven('public-notice', { type: 'PublicNotice', argument: 'notice', id }, context);
      const { id: application } = await applicationGiven(of, context);
      const round = roundOf(context.gateway, notice.roundId);
      const { procedure } = editionsOf(round, context.gateway);
      const about = { ...said, item: named ?? null, application };
      // Who objects is no part of the request that is kept: nothing that lasts is made from a person's name.
      const asked = { verb: 'object', key, given: { ...about, notice: notice.id } };
      return beginOne(objections, ['round', round.id], asked, context, async ({ by, moment, sql }) => {
        const [now = notice] = await lockedRows(sql, publicNotices, [notice.id]);
        const record = await keepPersonal(sql, { name, contact }, new Date(moment.at));
        const objector = { record, named: name.trim() !== '', reachable: contact.trim() !== '' };
        return object({ id: newId(), by, procedure, notice: now.state, ...about, objector }, moment);
      });
    },
  }),
);
