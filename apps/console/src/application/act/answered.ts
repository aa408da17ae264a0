import type { Localized } from '../../language/localized.ts';

/** What sending an act came to: done, refused with a sentence, or unanswered. */
export type Answered = 'done' | 'unanswered' | { readonly refused: Localized };

/** A result of the gateway: what was changed carries no message, a refusal and a conflict do. */
interface Result {
  readonly __typename: string;
  readonly message?: Localized;
}

/** What a result of the gateway says; nothing where there was no answer. */
export const answeredBy = (result: Result | null | undefined): Answered => {
  if (!result) return 'unanswered';
  return result.message ? { refused: result.message } : 'done';
};
