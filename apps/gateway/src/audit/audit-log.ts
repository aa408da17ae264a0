import { rootOf, type SignedHead, writtenHash } from '@qunxing/audit-log';
import { countUnlogged, type LogState, latestHeads, logState, platformDigest } from '@qunxing/database';
import { z } from 'zod';
import { builder } from '../builder.ts';

const AuditHead = builder.objectRef<SignedHead>('AuditHead').implement({
  description:
    'The log at a moment, signed: whoever keeps it can tell later whether anything was taken back or made anew.',
  fields: (t) => ({
    size: t.exposeInt('size', { description: 'How many events it covers.' }),
    streams: t.exposeInt('streams', { description: 'How many streams these are of.' }),
    root: t.exposeString('root', { description: 'Root of the tree over them, `sha256:<hex>`.' }),
    at: t.field({ type: 'DateTime', description: 'When it was signed.', resolve: ({ at }) => at }),
    signer: t.exposeString('key', { description: 'Id of the key: the hash of the public key.' }),
    algorithm: t.exposeString('algorithm', { description: '`ed25519`.' }),
    signature: t.exposeString('signature', { description: 'In hexadecimal.' }),
  }),
});

const AuditLog = builder.objectRef<LogState>('AuditLog').implement({
  description: 'The log of all events: a Merkle tree (RFC 9162) to which is only ever added.',
  fields: (t) => ({
    size: t.int({ description: 'How many events it holds.', resolve: ({ frontier }) => frontier.size }),
    streams: t.exposeInt('streams', { description: 'How many streams these are of.' }),
    root: t.string({
      description: 'Root of the tree over them, `sha256:<hex>`.',
      resolve: ({ frontier }) => writtenHash(platformDigest, rootOf(platformDigest, frontier)),
    }),
    waiting: t.int({
      description: 'Events that are not in it yet; they come in within seconds.',
      resolve: (_log, _args, { gateway }) => countUnlogged(gateway.database.sql),
    }),
    signs: t.boolean({
      description: 'Whether this process has a key to sign heads with.',
      resolve: (_log, _args, { gateway }) => gateway.signer !== null,
    }),
    heads: t.field({
      type: [AuditHead],
      description: 'The heads that were signed last, the newest first.',
      args: {
        first: t.arg.int({
          required: true,
          defaultValue: 1,
          description: 'How many, at most 50.',
          validate: z.number().int().min(1).max(50),
        }),
      },
      resolve: (_log, { first }, { gateway }) => latestHeads(gateway.database.sql, first),
    }),
  }),
});

builder.queryField('auditLog', (t) =>
  t.field({
    type: AuditLog,
    authScopes: { mayAudit: true },
    description: 'How far the log of all events has come. For auditors.',
    resolve: (_parent, _args, { gateway }) => logState(gateway.database.sql),
  }),
);
