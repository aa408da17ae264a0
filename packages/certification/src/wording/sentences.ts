import type { Localized } from '@qunxing/criterion';
import type { Names } from './names.ts';

/** A sentence for each code of a union of refusals: one that is missing does not compile. */
export type Sentences<Refusal extends { readonly code: string }> = {
  readonly [Code in Refusal['code']]: (refusal: Extract<Refusal, { readonly code: Code }>, names: Names) => Localized;
};
