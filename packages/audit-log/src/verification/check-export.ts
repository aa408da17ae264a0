import type { Digest } from '../digest.ts';
import type { PublicKey, SignedHead } from '../record/head.ts';
import { emptyFrontier, type Frontier, withLeaf } from '../tree/frontier.ts';
import { type CheckedLeaf, type CheckedLine, checkLine } from './check-line.ts';
import { collectFindings, type Found } from './findings.ts';
import { checkedKeys, headCheck, type IsSignature } from './head-check.ts';
import type { Kept } from './kept.ts';
import { streamCheck } from './stream-check.ts';

/** What an export is held against, besides itself. */
export interface Against {
  readonly digest: Digest;
  readonly isSignature: IsSignature;
  /** Ids of the keys that the auditor trusts; none where only the file vouches for its keys. */
  readonly trusted?: readonly string[];
  /** What the auditor kept from before. */
  readonly kept?: readonly Kept[];
}

/** What the check of an export came to. It holds when nothing was found. */
export interface Checked extends Found {
  /** Events in the log. */
  readonly size: number;
  readonly streams: number;
  readonly heads: number;
  /** The widest head of the file. */
  readonly latest: SignedHead | undefined;
  /** Bodies that the file does not give out, of which only the hash was checked. */
  readonly withheld: number;
  /** Whether a key that the auditor trusts was named. */
  readonly vouched: boolean;
}

/** The number of the first line that is none of an export. */
export interface Unreadable {
  readonly unreadable: number;
}

/**
 * Checks an export of the log line by line: every body, every leaf, the tree under every signed head, the signatures, and that each
 * stream goes on without a gap; and all of it against what the auditor kept from before.
 */
export const checkExport = ({ digest, isSignature, trusted = [], kept = [] }: Against) => {
  const findings = collectFindings();
  const streams = streamCheck(findings);
  const keys: PublicKey[] = kept.flatMap((one) => one.keys);
  const heads: SignedHead[] = [];
  let lines = 0;
  let unreadable: number | undefined;
  let announced = 0;
  let next = 0;
  let withheld = 0;
  /** What was kept of leaves that are the same up to here. */
  let alike = kept.map(({ leaves }) => leaves);
  let frontier: Frontier | undefined = emptyFrontier;
  let headsChecked: ReturnType<typeof headCheck> | undefined;

  const allHeads = () => {
    headsChecked ??= headCheck(
      digest,
      isSignature,
      {
        heads: [
          ...heads.map((head) => ({ head, kept: false })),
          ...kept.flatMap((one) => one.heads.map((head) => ({ head, kept: true }))),
        ],
        keys: checkedKeys(digest, keys, findings),
        trusted: new Set(trusted),
      },
      findings,
    );
    return headsChecked;
  };

  const takeLeaf = (leaf: CheckedLeaf): void => {
    const { index, hash, stream, sequence } = leaf;
    const spot = { index, stream, sequence };
    const check = allHeads();
    if (index < next) {
      findings.add({ code: 'LEAF_OUT_OF_PLACE', ...spot });
      return;
    }
    if (index > next) {
      findings.add({ code: 'LEAVES_MISSING', from: next, to: index - 1 });
      frontier = undefined;
    }
    streams.take(leaf);
    if (leaf.event === 'withheld') withheld += 1;
    if (leaf.bodyChanged) findings.add({ code: 'BODY_CHANGED', ...spot });
    if (leaf.eventChanged) findings.add({ code: 'EVENT_CHANGED', ...spot });
    const isAlike = (leaves: readonly string[]) => index >= leaves.length || leaves[index] === hash;
    if (!alike.every(isAlike)) {
      findings.add({ code: 'HISTORY_DIFFERS', ...spot });
      alike = alike.filter(isAlike);
    }
    next = index + 1;
    frontier = frontier && withLeaf(digest, frontier, leaf.inTree);
    check.reached(next, streams.count(), frontier);
  };

  const takeChecked = (line: CheckedLine | undefined): void => {
    if (unreadable !== undefined) return;
    lines += 1;
    const misplaced = line === undefined || (line.kind === 'log') !== (lines === 1);
    if (misplaced || (line.kind !== 'leaf' && headsChecked !== undefined)) unreadable = lines;
    else if (line.kind === 'log') announced = line.size;
    else if (line.kind === 'key') keys.push(line);
    else if (line.kind === 'head') heads.push(line);
    else takeLeaf(line.leaf);
  };

  return {
    /** Takes the next line; one that is none of an export ends the check. */
    take: (text: string): void => takeChecked(checkLine(digest, text)),
    /** Takes the next line, which `checkLine` has looked at, perhaps elsewhere. */
    takeChecked,
    /** What it came to. */
    end: (): Checked | Unreadable => {
      if (unreadable !== undefined || lines === 0) return { unreadable: unreadable ?? 1 };
      const check = allHeads();
      check.end(next);
      if (announced > next) findings.add({ code: 'FILE_CUT_OFF', size: announced, held: next });
      if (heads.length === 0) findings.add({ code: 'NOTHING_SIGNED' });
      streams.end();
      for (const [stream, events] of new Map(kept.flatMap((one) => [...one.streams])))
        if (!streams.has(stream)) findings.add({ code: 'CASE_DROPPED', stream, events });
      return {
        ...findings.all(),
        size: next,
        streams: streams.count(),
        heads: heads.length,
        latest: heads.toSorted((one, other) => one.size - other.size).at(-1),
        withheld,
        vouched: trusted.length > 0,
      };
    },
  };
};
