import { type AccountRow, hashText } from '@qunxing/database';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { nextDemonstrationCode } from '../second-factor/demonstration-key.ts';
import { countingSecondFactor } from '../second-factor/fresh-second-factor.ts';

/** What is to be signed, and whether who asks can sign. */
export interface ToSignShape {
  readonly kind: 'ToSign';
  /** Canonical JSON. */
  readonly content: string;
  readonly enrolled: boolean;
  readonly demonstrationCode: string | null;
}

/** An official act that waits for its signature. */
export const ToSign = builder.objectRef<ToSignShape>('ToSign').implement({
  description: 'An official act that would be done, and waits for its signature (待签署); nothing was changed.',
  fields: (t) => ({
    content: t.exposeString('content', {
      description:
        'Exactly what is signed, as canonical JSON: its `lines` hold in both languages what a person has to know.',
    }),
    hash: t.string({
      description: 'Hash of the content, `sha256:<hex>`, by which it is signed.',
      resolve: ({ content }) => hashText(content),
    }),
    enrolled: t.exposeBoolean('enrolled', { description: 'Whether the person has a second factor.' }),
    demonstrationCode: t.exposeString('demonstrationCode', {
      nullable: true,
      description:
        'For a demonstration account: the code to sign with, as a help to try it (示例); null for everybody else.',
    }),
  }),
});

/** A person for whom the key of the demonstration counts, if they are of one. */
export const inDemonstration = (
  { id, demonstration }: Pick<AccountRow, 'id' | 'demonstration'>,
  { gateway }: Pick<Context, 'gateway'>,
) => ({ id, demonstration: demonstration && gateway.database.instance.demonstration });

/** A content that waits for the signature of a person. */
export const toSign = async (
  content: string,
  viewer: Pick<AccountRow, 'id' | 'demonstration'>,
  context: Pick<Context, 'gateway' | 'now'>,
): Promise<ToSignShape> => {
  const factor = await countingSecondFactor(context.gateway.database.sql, inDemonstration(viewer, context));
  const demonstrationCode = (factor && nextDemonstrationCode(factor, context.now())?.code) ?? null;
  return { kind: 'ToSign', content, enrolled: factor !== undefined, demonstrationCode };
};
