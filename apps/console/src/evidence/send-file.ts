import type { Localized } from '../language/localized.ts';

/** What is said of a file that is sent. */
export interface Said {
  readonly application: string;
  /** The same for every try of it. */
  readonly key: string;
  readonly part: string;
  readonly item?: string | undefined;
  readonly name: string;
  readonly latitude?: string | undefined;
  readonly longitude?: string | undefined;
  readonly accuracy?: string | undefined;
}

/** What sending a file came to: its id, why it was not taken, or that the gateway was not reached. */
export type FileSent = { readonly id: string } | { readonly refused: Localized } | 'unanswered';

const isRefusal = (body: unknown): body is { readonly message: Localized } =>
  typeof body === 'object' && body !== null && 'message' in body;

const hasId = (body: unknown): body is { readonly id: string } =>
  typeof body === 'object' && body !== null && 'id' in body && typeof body.id === 'string';

/** Sends a file to an application, declared to hold nothing that is classified. */
export const sendFile = async (file: Blob, said: Said): Promise<FileSent> => {
  const given = Object.entries({ ...said, unclassified: 'yes' }).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(given as [string, string][]); // what is undefined was left out
  try {
    const answer = await fetch(`/evidence?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', accept: 'application/json' },
      body: file,
    });
    // A server that is away may be stood for by a proxy, which answers with its own page.
    const body: unknown = await answer.json();
    if (answer.ok && hasId(body)) return { id: body.id };
    return answer.status < 500 && isRefusal(body) ? { refused: body.message } : 'unanswered';
  } catch {
    return 'unanswered';
  }
};
