import type { Localized } from '../language/localized.ts';

/** An objection as its form holds it. */
export interface FilledObjection {
  /** Id of the notice. */
  readonly notice: string;
  /** Id of the application that it is against; empty while none is chosen. */
  readonly member: string;
  readonly grounds: string;
  readonly evidence: string;
  readonly name: string;
  readonly contact: string;
}

/** What came of handing it in: a receipt, why it is not taken, or that nobody answered. */
export type SentObjection =
  | { readonly receipt: string }
  | { readonly refused: Localized }
  | { readonly unanswered: true };

interface GatewayAnswer {
  readonly receipt?: string;
  readonly message?: Localized;
}

/** Hands an objection in. The key is the same for every try of one objection, which is taken once. */
export async function sendObjection(
  filled: FilledObjection,
  files: readonly File[],
  key: string,
): Promise<SentObjection> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...filled, key })) form.set(name, value);
  for (const file of files) form.append('file', file, file.name);
  try {
    const response = await fetch('/public/intake', { method: 'POST', body: form, credentials: 'same-origin' });
    // What the gateway answers at this address, whether it takes the objection or not.
    const { receipt, message }: GatewayAnswer = await response.json();
    if (receipt !== undefined) return { receipt };
    return message === undefined ? { unanswered: true } : { refused: message };
  } catch {
    return { unanswered: true };
  }
}
