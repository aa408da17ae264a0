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
  readonly part: string;
  readonly text: string;
  readonly seen: string | null;
}

/** Something that is not yet recorded. */
export type Edit = FigureEdit | StatementEdit;

/** Edits by place. */
export type Edits = Readonly<Record<string, Edit>>;
