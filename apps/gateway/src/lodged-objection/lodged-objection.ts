import { inadmissibleTitle, objectionTitle } from '@qunxing/certification';
import { countAttempts, type LodgedObjectionRow, objectionOfReceipt, recordAttempt } from '@qunxing/database';
import { z } from 'zod';
import { windowStart } from '../account/attempts.ts';
import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';
import { wrongInput } from '../mistake/mistake.ts';
import { reasonOf } from '../objection/reason-of.ts';
import { PublishedNotice, publishedNotice } from '../published-notice/published-notice.ts';
import { lodgingLimits } from './limits.ts';
import { readReceipt } from './receipt.ts';

/** An objection as whoever handed it in learns of it. */
const LodgedObjection = builder.objectRef<LodgedObjectionRow>('LodgedObjection').implement({
  description: 'An objection as whoever has its receipt learns of it: how it stands, and nothing of who handed it in.',
  fields: (t) => ({
    filedAt: t.field({
      type: 'DateTime',
      description: 'When it was taken in.',
      resolve: ({ state }) => new Date(state.filed.at),
    }),
    notice: t.field({
      type: PublishedNotice,
      description: 'The notice.',
      resolve: async ({ noticeId }, _args, context) => {
        const notice = await publishedNotice(noticeId, context);
        if (notice === undefined) throw new Error(`an objection names the notice ${noticeId}, which is not stored`);
        return notice;
      },
    }),
    cluster: t.exposeString('cluster', { description: 'Name of the cluster that it concerns.' }),
    stage: t.string({
      description: '`filed`, `admitted`, `inadmissible`, `upheld` or `dismissed`.',
      resolve: ({ stage }) => stage,
    }),
    title: t.field({
      type: Localized,
      description: 'What that is called.',
      resolve: ({ stage }) => objectionTitle[stage],
    }),
    inadmissible: t.field({
      type: Localized,
      nullable: true,
      description: 'Why it is not looked into; null where it is, or nobody has judged.',
      resolve: ({ state }) => (state.stage === 'inadmissible' ? inadmissibleTitle[state.rejected.because] : null),
    }),
    reason: t.string({
      nullable: true,
      description: 'The reason of the decision, or of its being inadmissible; null before.',
      resolve: reasonOf,
    }),
  }),
});

const tooOften = () =>
  wrongInput(
    'receipt',
    '查询次数过多，请十五分钟后再试。',
    'there were too many questions from your address; ask again in a quarter of an hour.',
  );

builder.queryField('lodgedObjection', (t) =>
  t.field({
    type: LodgedObjection,
    nullable: true,
    skipTypeScopes: true,
    description:
      'How an objection stands that somebody of the public handed in; null when there is none under the receipt. It answers without a session.',
    args: {
      receipt: t.arg.string({ required: true, description: 'The receipt (回执号).', validate: z.string().max(40) }),
    },
    resolve: async (_parent, { receipt: typed }, { gateway, address, now }) => {
      const { sql } = gateway.database;
      const key = `receipt address:${address}`;
      if ((await countAttempts(sql, [key], windowStart(now()))) >= lodgingLimits.unknownReceipts) throw tooOften();
      const receipt = readReceipt(typed);
      const found = receipt === undefined ? undefined : await objectionOfReceipt(sql, receipt);
      if (found === undefined) await recordAttempt(sql, [key], now());
      return found ?? null;
    },
  }),
);
