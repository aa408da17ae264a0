import { z } from 'zod';
import { builder } from '../builder.ts';

/** A signature as it is given with an official act. */
export interface GivenSignature {
  /** `sha256:<hex>` of the content that was shown. */
  readonly content: string;
  /** What the device shows now. */
  readonly code: string;
}

const SignatureInput = builder.inputType('SignatureInput', {
  description: 'The signature of an official act: of what was shown, by whoever holds their second factor now.',
  fields: (t) => ({
    content: t.string({
      required: true,
      description: 'Hash of the content that was shown, `sha256:<hex>`.',
      validate: z.string().max(100),
    }),
    code: t.string({ required: true, description: 'What the device shows now.', validate: z.string().min(1).max(40) }),
  }),
});

/** The signature of an official act, as an argument. */
export const signatureArgument = () =>
  builder.args((t) => ({
    signature: t.field({
      type: SignatureInput,
      description: 'Left out, nothing is done: the answer is what is to be signed.',
    }),
  }));
