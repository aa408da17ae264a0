import { type Digest, readHash, textHash, writtenHash } from '../digest.ts';
import type { ExportedLeaf, ExportLine } from '../export/export-line.ts';
import { readExportLine } from '../export/read-export-line.ts';
import { eventLeaf } from '../record/logged-event.ts';

/** A leaf with all that can be told of it by its line alone. */
export interface CheckedLeaf {
  /** Its place in the log, counted from 0. */
  readonly index: number;
  readonly stream: string;
  readonly sequence: number;
  /** Written hash, as the log has it. */
  readonly hash: string;
  /** The hash that stands for it in the tree: as the log has it, so that a changed event is one finding and not many. */
  readonly inTree: Uint8Array;
  /** Whether its event is there, there without its body, or gone. */
  readonly event: 'there' | 'withheld' | 'gone';
  /** Whether the body is not what its hash says. */
  readonly bodyChanged: boolean;
  /** Whether the event is not what the leaf commits to. */
  readonly eventChanged: boolean;
}

/** A line of an export as it was looked at by itself: any number may be looked at side by side, in any order. */
export type CheckedLine =
  | { readonly kind: 'leaf'; readonly leaf: CheckedLeaf }
  | Exclude<ExportLine, { readonly kind: 'leaf' }>;

const checkedLeaf = (digest: Digest, { index, hash, stream, sequence, event }: ExportedLeaf): CheckedLeaf => {
  const logged = () => readHash(digest, hash);
  const place = { index, stream, sequence, hash };
  if (event === null) {
    const inTree = logged() ?? new Uint8Array(32);
    return { ...place, inTree, event: 'gone', bodyChanged: false, eventChanged: false };
  }
  const made = eventLeaf(digest, { stream, sequence, ...event });
  const eventChanged = writtenHash(digest, made) !== hash;
  return {
    ...place,
    inTree: eventChanged ? (logged() ?? made) : made,
    event: event.body === null ? 'withheld' : 'there',
    bodyChanged: event.body !== null && textHash(digest, event.body) !== event.hash,
    eventChanged,
  };
};

/** Looks at a line of an export by itself: hashes body and leaf anew. Undefined for what is no line of an export. */
export const checkLine = (digest: Digest, text: string): CheckedLine | undefined => {
  const line = readExportLine(text);
  return line?.kind === 'leaf' ? { kind: 'leaf', leaf: checkedLeaf(digest, line) } : line;
};
