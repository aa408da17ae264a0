import type { CheckedLeaf, CheckedLine } from '@qunxing/audit-log';

/** What a place holds among the lines of a piece. */
const [unreadable, other, leaf] = [0, 1, 2];

/** What is told of an event, as bits. */
const [withheld, gone, bodyChanged, eventChanged] = [1, 2, 4, 8];

const hashLength = 32;

/**
 * Lines that were looked at, as threads hand them over: column by column, since an object for each costs both threads more than it
 * saves.
 */
export interface PackedLines {
  /** What each line is. */
  readonly kinds: Uint8Array;
  /** Those that are no leaves, in their order. */
  readonly others: readonly CheckedLine[];
  /** Of the leaves, in their order. */
  readonly indexes: Float64Array;
  readonly sequences: Float64Array;
  readonly streams: readonly string[];
  readonly hashes: readonly string[];
  readonly inTree: Uint8Array;
  readonly told: Uint8Array;
}

const bitsOf = (checked: CheckedLeaf): number =>
  (checked.event === 'withheld' ? withheld : 0) |
  (checked.event === 'gone' ? gone : 0) |
  (checked.bodyChanged ? bodyChanged : 0) |
  (checked.eventChanged ? eventChanged : 0);

const kindOf = (line: CheckedLine | undefined): number => {
  if (line === undefined) return unreadable;
  return line.kind === 'leaf' ? leaf : other;
};

/** Packs lines. */
export const packLines = (lines: readonly (CheckedLine | undefined)[]): PackedLines => {
  const leaves = lines.flatMap((line) => (line?.kind === 'leaf' ? [line.leaf] : []));
  const inTree = new Uint8Array(leaves.length * hashLength);
  for (const [place, checked] of leaves.entries()) inTree.set(checked.inTree, place * hashLength);
  return {
    kinds: Uint8Array.from(lines, kindOf),
    others: lines.filter((line): line is CheckedLine => line !== undefined && line.kind !== 'leaf'),
    indexes: Float64Array.from(leaves, ({ index }) => index),
    sequences: Float64Array.from(leaves, ({ sequence }) => sequence),
    streams: leaves.map(({ stream }) => stream),
    hashes: leaves.map(({ hash }) => hash),
    inTree,
    told: Uint8Array.from(leaves, bitsOf),
  };
};

const eventOf = (bits: number): CheckedLeaf['event'] => {
  if ((bits & gone) > 0) return 'gone';
  return (bits & withheld) > 0 ? 'withheld' : 'there';
};

const leafAt = (packed: PackedLines, place: number): CheckedLeaf => {
  const bits = packed.told[place] ?? 0;
  return {
    index: packed.indexes[place] ?? 0,
    stream: packed.streams[place] ?? '',
    sequence: packed.sequences[place] ?? 0,
    hash: packed.hashes[place] ?? '',
    inTree: packed.inTree.subarray(place * hashLength, (place + 1) * hashLength),
    event: eventOf(bits),
    bodyChanged: (bits & bodyChanged) > 0,
    eventChanged: (bits & eventChanged) > 0,
  };
};

/** Hands over the lines that were packed, in their order. */
export const unpackLines = (packed: PackedLines, take: (line: CheckedLine | undefined) => void): void => {
  let leaves = 0;
  let others = 0;
  for (const kind of packed.kinds) {
    if (kind === leaf) take({ kind: 'leaf', leaf: leafAt(packed, leaves++) });
    else take(kind === other ? packed.others[others++] : undefined);
  }
};
