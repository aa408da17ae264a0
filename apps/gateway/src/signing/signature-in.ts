import type { StoredEvent } from '@qunxing/database';

/** The signature that the event of an official act names; null for every other. */
export const signatureIn = ({ body }: Pick<StoredEvent, 'body'>): string | null => {
  const { signature }: { readonly signature?: string } = JSON.parse(body);
  return signature ?? null;
};
