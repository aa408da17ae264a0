import { type Moment, type OfficialVerb, type Refusal, type SignedLine, signedContent } from '@qunxing/certification';
import { canonicalJson } from '@qunxing/criterion';
import { type AccountRow, type Aggregate, type Change, type Decided, hashText, type Seal } from '@qunxing/database';
import { actingAs } from '../application/acting.ts';
import type { Context } from '../context.ts';
import { freshSecondFactor } from '../second-factor/fresh-second-factor.ts';
import { SecondFactorRefusal } from '../second-factor/second-factor-refusal.ts';
import { sealed } from './seal-provider.ts';
import type { GivenSignature } from './signature-argument.ts';
import { type Unsigned, unsigned } from './signing-refusal.ts';
import { inDemonstration, type ToSignShape, toSign } from './to-sign.ts';

/** What a verb comes to; an official one says, line by line, what is decided and what it rests on. */
export type Prepared<Of extends Aggregate> = Decided<Of, Refusal> & { readonly lines?: readonly SignedLine[] };

/** An official act that is asked for. */
export interface OfficialAct {
  readonly verb: OfficialVerb;
  readonly of: { readonly concept: string; readonly id: string | null; readonly version: number | null };
  readonly given: object;
  readonly moment: Moment;
  /** Missing as long as whoever acts has not been shown what they sign. */
  readonly signature: GivenSignature | null;
}

/** What asking for an official act comes to. */
export type SignedChange<Row> =
  | Change<Row, Refusal>
  | { readonly toSign: ToSignShape }
  | { readonly unsigned: Unsigned };

/** Why a verb that was decided is undone: the act was refused, or it waits for its signature, or for another one. */
type Held = { readonly by: Refusal } | { readonly content: string };

const contentOf = (
  { verb, of, given, moment }: OfficialAct,
  viewer: AccountRow,
  lines: readonly SignedLine[],
): string => {
  const { account, role, division } = actingAs(viewer);
  const { appointment, organization } = viewer;
  const signer = { account, appointment, role, division, organization };
  return canonicalJson(signedContent({ verb, of, signer, on: moment.on, given, lines }));
};

const signerOf = ({ id: account, appointment, role, divisionCode: division, organization }: AccountRow) => ({
  ...{ account, appointment, role, division, organization },
});

const sealOf = async (content: string, viewer: AccountRow, { gateway }: Context): Promise<Seal | null | undefined> => {
  if (gateway.seal === undefined) return null;
  try {
    return await sealed(gateway.seal, { contentHash: hashText(content), organization: viewer.organization['zh-CN'] });
  } catch (err) {
    gateway.log.error({ err }, 'the provider of seals failed');
    return undefined;
  }
};

/** Whether a person holds their device, and what the provider of seals gives; or why the act is not signed. */
const proved = async (
  content: string,
  { code }: GivenSignature,
  viewer: AccountRow,
  context: Context,
): Promise<{ readonly seal: Seal | null } | { readonly unsigned: Unsigned }> => {
  const fresh = await freshSecondFactor(
    context.gateway.database.sql,
    inDemonstration(viewer, context),
    code,
    context.now(),
  );
  if (fresh instanceof SecondFactorRefusal) return { unsigned: fresh };
  const seal = await sealOf(content, viewer, context);
  return seal === undefined ? { unsigned: unsigned('SIGNATURE_SEAL_UNAVAILABLE') } : { seal };
};

/**
 * Has a person do an official act, once they have signed exactly what it decides. The act is decided twice: first to see what would be
 * signed, which is undone and answered when it is not the content that the person was shown; then, when they have proved that they hold
 * their device, to do it, on the same content or not at all. A request that was done before is answered as it was, without another code.
 * @param run decides by the verb in a transaction that a refusal undoes
 */
export const signedChange = async <Of extends Aggregate, Given extends readonly unknown[]>(
  act: OfficialAct,
  viewer: AccountRow,
  context: Context,
  run: <Refused>(verb: (...given: Given) => Promise<Decided<Of, Refused>>) => Promise<Change<Of['row'], Refused>>,
  decide: (...given: Given) => Promise<Prepared<Of>>,
): Promise<SignedChange<Of['row']>> => {
  const attempt = (settle: (content: string) => { readonly seal: Seal | null } | undefined) =>
    run<Held>(async (...given) => {
      const { lines = [], ...decided } = await decide(...given);
      if ('refused' in decided) return { refused: { by: decided.refused } };
      const content = contentOf(act, viewer, lines);
      const settled = settle(content);
      if (settled === undefined) return { refused: { content } };
      const entry = { verb: act.verb, content, signer: signerOf(viewer), method: 'totp', at: act.moment.at } as const;
      return { ...decided, signature: { ...entry, ...settled } };
    });
  const before = await attempt(() => undefined);
  if (!('refused' in before)) return before;
  if ('by' in before.refused) return { refused: before.refused.by };
  const { content } = before.refused;
  if (act.signature === null) return { toSign: await toSign(content, viewer, context) };
  if (act.signature.content !== hashText(content)) return { unsigned: unsigned('SIGNATURE_CONTENT_STALE') };
  const proof = await proved(content, act.signature, viewer, context);
  if ('unsigned' in proof) return proof;
  const done = await attempt((now) => (now === content ? proof : undefined));
  if (!('refused' in done)) return done;
  return 'by' in done.refused ? { refused: done.refused.by } : { unsigned: unsigned('SIGNATURE_CONTENT_STALE') };
};
