/** A value of each year, and the threshold that is drawn with them. */
export interface YearlyPoints {
  readonly points: readonly { readonly year: number; readonly value: string }[];
  /** The value to reach, drawn as a dashed line with its label. */
  readonly threshold: { readonly value: string; readonly label: string } | null;
}
