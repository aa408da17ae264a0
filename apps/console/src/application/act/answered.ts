import { type FragmentOf, readFragment } from '../../graphql.ts';
import type { Localized } from '../../language/localized.ts';
import { type ToSign, ToSignFragment } from '../../signing/to-sign.ts';

/** What sending an act came to: done, refused with a sentence, unanswered, or to be signed first. */
export type Answered =
  | 'done'
  | 'unanswered'
  | { readonly refused: Localized }
  /** It would be done, and waits for the signature of exactly this. */
  | { readonly toSign: ToSign };

/** An official act that waits for its signature. */
type Waiting = { readonly __typename: 'ToSign' } & FragmentOf<typeof ToSignFragment>;

/** A result of the gateway: what was changed carries no message, a refusal and a conflict do. */
type Result = Waiting | { readonly __typename: string; readonly message?: Localized };

const waits = (result: Result): result is Waiting => result.__typename === 'ToSign';

/** What a result of the gateway says; nothing where there was no answer. */
export const answeredBy = (result: Result | null | undefined): Answered => {
  if (!result) return 'unanswered';
  if (waits(result)) return { toSign: readFragment(ToSignFragment, result) };
  return result.message ? { refused: result.message } : 'done';
};

/** Why an act that nobody signs was not done, as it is said; null when it was done. */
export const notDone = (answered: Answered): Localized | 'unanswered' | null => {
  if (answered === 'done') return null;
  return answered === 'unanswered' || 'toSign' in answered ? 'unanswered' : answered.refused;
};
