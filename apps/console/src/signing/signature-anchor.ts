/** Where a signature stands on the page that shows it. */
export const signatureAnchor = (hash: string): string => `signature-${hash.replace(':', '-')}`;
