/** A figure as somebody has it before them, not yet recorded. */
export interface FigureEdit {
  readonly kind: 'figure';
  readonly item: string;
  readonly period: string;
  readonly county: string | null;
  /** As typed; null where it is left blank. */
  readonly typed: string | null;
  readonly reason: string | null;
  readonly source: string | null;
  readonly comment: string | null;
  readonly takenOver: boolean;
  /** The version of the cell that it was typed over. */
  readonly seen: string | null;
}

/** A text as somebody has it before them, not yet recorded. */
export interface StatementEdit {
  readonly kind: 'statement';
  readonly text: string;
  readonly seen: string | null;
}

/** A row of the roster as somebody has it before them, not yet recorded. */
export interface RosterEdit {
  readonly kind: 'roster';
  readonly year: number;
  /** As typed, by column. */
  readonly cells: Readonly<Record<string, string>>;
  readonly removed: boolean;
  readonly seen: string | null;
}

/** Something that is not yet recorded. */
export type Edit = FigureEdit | StatementEdit | RosterEdit;

/** Edits by place. */
export type Edits = Readonly<Record<string, Edit>>;
