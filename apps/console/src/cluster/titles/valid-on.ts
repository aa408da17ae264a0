interface Term {
  /** First day, `YYYY-MM-DD`. */
  readonly validFrom: string;
  /** Last day; null while open. */
  readonly validTo: string | null;
}

/** Whether a title is valid on a day `YYYY-MM-DD`; both days of its term are included. */
export const validOn =
  (day: string) =>
  ({ validFrom, validTo }: Term): boolean =>
    validFrom <= day && (validTo === null || day <= validTo);
