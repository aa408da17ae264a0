/**
 * What a verb comes to: the state after it with the event that says what happened, or why it is refused. A refusal is a value that
 * carries what a person needs to act on it; an exception is a fault of the program.
 */
export type Outcome<Next, Event, Refusal> =
  | { readonly next: Next; readonly event: Event }
  | { readonly refused: Refusal };

/** An outcome that refuses. */
export const refuse = <Refusal>(refused: Refusal): { readonly refused: Refusal } => ({ refused });
