import type { graphql } from '../graphql.ts';

/** A verdict (判定) as the gateway names it. */
export type VerdictKind = ReturnType<typeof graphql.scalar<'VerdictKind'>>;

/** The verdicts in the order in which a reader looks for them. */
export const verdictKinds = [
  'met',
  'not_met',
  'no_data',
  'no_number',
  'needs_judgement',
  'unset',
  'not_applicable',
] as const satisfies readonly VerdictKind[];

/** Whether a text, such as one from an address, names a verdict. */
export const isVerdictKind = (text: string | null): text is VerdictKind => verdictKinds.some((kind) => kind === text);
