/** What an expert has chosen and written so far, by item; no level while nothing was chosen. */
export type Draft = Readonly<Record<string, { readonly level: string; readonly reason: string }>>;

/** Nothing was said about an item yet. */
export const notJudged = { level: '', reason: '' } as const;

/** What can be handed in: every item for which a level was chosen. */
export const judgementsIn = (
  draft: Draft,
): readonly { readonly item: string; readonly level: string; readonly reason: string }[] =>
  Object.entries(draft).flatMap(([item, { level, reason }]) => (level === '' ? [] : [{ item, level, reason }]));
