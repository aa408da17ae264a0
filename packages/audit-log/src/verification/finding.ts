/** Whose head something was held against: one of the file's own, or one that the auditor kept. */
export interface OfHead {
  readonly size: number;
  readonly at: string;
  readonly kept: boolean;
}

/** Where an event stands: its place in the log, counted from 0, and in its stream. */
export interface Spot {
  readonly index: number;
  readonly stream: string;
  readonly sequence: number;
}

/** Something that is wrong with an exported log. */
export type Finding =
  /** A body is not what its hash says. */
  | ({ readonly code: 'BODY_CHANGED' } & Spot)
  /** An event is not what its leaf commits to. */
  | ({ readonly code: 'EVENT_CHANGED' } & Spot)
  /** The log has events of a stream that are gone, but not all. */
  | { readonly code: 'EVENTS_GONE'; readonly stream: string; readonly sequences: readonly number[] }
  /** All events of a stream are gone, though the log or an earlier export has had so many. */
  | { readonly code: 'CASE_DROPPED'; readonly stream: string; readonly events: number }
  /** A head was signed over more streams than there are. */
  | ({ readonly code: 'CASES_MISSING'; readonly signed: number; readonly held: number } & OfHead)
  /** Leaves are missing between others. */
  | { readonly code: 'LEAVES_MISSING'; readonly from: number; readonly to: number }
  /** A leaf stands twice, or behind a later one. */
  | ({ readonly code: 'LEAF_OUT_OF_PLACE' } & Spot)
  /** The events of a stream are not counted one by one. */
  | ({ readonly code: 'SEQUENCE_BROKEN'; readonly expected: number } & Spot)
  /** The newest events are missing: a head was signed over more than there are. */
  | ({ readonly code: 'NEWEST_DROPPED'; readonly held: number } & OfHead)
  /** The file ends before its last line. */
  | { readonly code: 'FILE_CUT_OFF'; readonly size: number; readonly held: number }
  /** The tree over the first leaves is not the one that was signed; up to `since` it is. */
  | ({ readonly code: 'ROOT_DIFFERS'; readonly since: number } & OfHead)
  /** The first leaf that is not the one of an earlier export. */
  | ({ readonly code: 'HISTORY_DIFFERS' } & Spot)
  /** A head is not signed with the key that it names. */
  | ({ readonly code: 'SIGNATURE_WRONG' } & OfHead)
  /** A head names a key that is neither in the file nor given. */
  | ({ readonly code: 'KEY_MISSING'; readonly key: string } & OfHead)
  /** A key is not the one that its id says. */
  | { readonly code: 'KEY_CHANGED'; readonly key: string }
  /** A head is signed with another key than those that are trusted. */
  | ({ readonly code: 'KEY_NOT_TRUSTED'; readonly key: string } & OfHead)
  /** No head: nothing in the file is signed. */
  | { readonly code: 'NOTHING_SIGNED' };
