import type { Localized } from './localized.ts';

/** Where a reference value comes from and how sure it is. Values that are not known at all are absent, never guessed. */
export type Provenance =
  /** Seen in the official text. */
  | { readonly status: 'official'; readonly source: Localized }
  /** Taken from elsewhere or assumed, with the reason; an officer confirms or replaces it. */
  | { readonly status: 'provisional'; readonly source: Localized; readonly reason: Localized };
