import { isOfficial, officialActs } from '@qunxing/certification';
import { isIntact, type ScanRow, type Seal, type SignatureRow, signaturesOf } from '@qunxing/database';
import { Role } from '../account/role.ts';
import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';
import { unauthenticated } from '../mistake/mistake.ts';
import { mayBindScan } from '../policy/may-bind-scan.ts';
import { text } from '../start/say.ts';
import { streamsSeen } from './seen-aggregate.ts';

const SignatureSeal = builder.objectRef<Seal>('SignatureSeal').implement({
  description: 'An electronic seal (电子签章) on the hash of what was signed.',
  fields: (t) => ({
    provider: t.exposeString('provider', { description: 'Who sealed it.' }),
    receipt: t.exposeString('receipt', { description: 'What proves it, as the provider gave it.' }),
  }),
});

const SignatureScan = builder.objectRef<ScanRow & { readonly signature: string }>('SignatureScan').implement({
  description: 'A scan of the stamped original (盖章件扫描件), bound to a signature.',
  fields: (t) => ({
    hash: t.exposeString('hash', { description: 'Hash of the file, `sha256:<hex>`.' }),
    name: t.exposeString('name', { description: 'What the file is called.' }),
    mediaType: t.exposeString('mediaType', { description: 'E.g. `application/pdf`.' }),
    size: t.exposeInt('size', { description: 'In bytes.' }),
    boundBy: t.expose('boundBy', { type: Localized, description: 'Who bound it, as the account is called now.' }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ at }) => at }),
    address: t.string({
      description: 'Where it can be fetched.',
      resolve: ({ signature, id }) => `/signatures/${signature}/scans/${id}`,
    }),
  }),
});

const titleOf = (verb: string) => (isOfficial(verb) ? officialActs[verb].title : text(verb, verb));

const Signature = builder.objectRef<SignatureRow>('Signature').implement({
  description: 'An official act as it was signed: what was shown and decided, and who answers for it.',
  fields: (t) => ({
    hash: t.exposeString('hash', {
      description: 'Hash of the signature, `sha256:<hex>`; the event of the act in the audit log names it.',
    }),
    sequence: t.exposeInt('sequence', { description: 'Where its act stands in the history of what was acted on.' }),
    title: t.field({ type: Localized, description: 'What was done.', resolve: ({ verb }) => titleOf(verb) }),
    person: t.expose('person', { type: Localized, description: 'Who signed, as the account is called now.' }),
    role: t.field({
      type: Role,
      description: 'The role in which they signed.',
      resolve: ({ signer }) => signer.role,
    }),
    organization: t.field({
      type: Localized,
      description: 'The office for which they signed, as it was called then.',
      resolve: ({ signer }) => signer.organization,
    }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ at }) => at }),
    content: t.exposeString('content', { description: 'Exactly what was signed, as canonical JSON.' }),
    contentHash: t.exposeString('contentHash', { description: 'Hash of the content, `sha256:<hex>`.' }),
    method: t.exposeString('method', { description: 'The second factor by which the person was known: `totp`.' }),
    seal: t.expose('seal', {
      type: SignatureSeal,
      nullable: true,
      description: 'The electronic seal; null where paper is stamped.',
    }),
    intact: t.boolean({
      description: 'Whether content and record still have their hashes, and the event of the act names this signature.',
      resolve: isIntact,
    }),
    scans: t.field({
      type: [SignatureScan],
      description: 'Scans of the stamped original, in the order in which they were bound.',
      resolve: ({ hash, scans }) => scans.map((scan) => ({ ...scan, signature: hash })),
    }),
    mayBindScan: t.boolean({
      description: 'Whether the person who asks may bind a scan to it.',
      resolve: (row, _args, { viewer }) => viewer !== null && mayBindScan(viewer, row),
    }),
  }),
});

builder.queryField('signatures', (t) =>
  t.field({
    type: [Signature],
    description:
      'The signatures of the official acts on an application (with its certification), a list, a meeting, a notice or a spot check, the newest first; none for those who do not see it.',
    args: { of: t.arg.id({ required: true, description: 'Its id.' }) },
    complexity: { field: 5, multiplier: 20 },
    resolve: async (_parent, { of }, context) => {
      if (context.viewer === null) throw unauthenticated();
      return signaturesOf(context.gateway.database.sql, await streamsSeen(of, context));
    },
  }),
);
