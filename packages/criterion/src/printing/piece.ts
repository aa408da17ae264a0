import type { Wording } from './wording.ts';

/** How tightly the parts of a printed formula hang together, loosest first. */
export const rank = { remarked: 0, any: 1, all: 2, comparison: 3, sum: 4, product: 5, name: 6 } as const;

/** A part of a formula: its text so far, how tightly it hangs together, and remarks that will stand behind it. */
export interface Piece {
  readonly text: string;
  readonly rank: number;
  /** Only behind names: `集群总产值（近三年最低）`. */
  readonly remarks?: readonly string[];
}

/** A name or number: it never needs brackets. */
export const name = (text: string): Piece => ({ text, rank: rank.name });

/** A number with its unit, which may be negative. */
export const quantity = (text: string): Piece => ({ text, rank: text.startsWith('-') ? rank.sum : rank.name });

/** A piece with a remark: in brackets behind a name, after a comma behind anything longer. */
export const remarked = (piece: Piece, remark: string, wording: Wording): Piece =>
  piece.rank === rank.name
    ? { ...piece, remarks: [...(piece.remarks ?? []), remark] }
    : { text: `${piece.text}${wording.remarks[1]}${remark}`, rank: rank.remarked };

/** The text of a piece with its remarks. */
export const finished = ({ text, remarks }: Piece, wording: Wording): string => {
  const [open, comma, close] = wording.remarks;
  return remarks === undefined ? text : `${text}${open}${remarks.join(comma)}${close}`;
};

/**
 * The text of a piece within something of a tightness: in brackets when it hangs together less tightly, and when `and`
 * stands within `or`, which readers should not have to know the order of.
 */
export const bracketed = (piece: Piece, tightness: number, wording: Wording): string => {
  const text = finished(piece, wording);
  const mixed = tightness === rank.any && piece.rank === rank.all;
  return piece.rank < tightness || mixed ? `${wording.brackets[0]}${text}${wording.brackets[1]}` : text;
};
