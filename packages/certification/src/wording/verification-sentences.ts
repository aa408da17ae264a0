import type { ApplicationRefusal } from '../application/application-refusal.ts';
import type { Sentences } from './sentences.ts';
import { text } from './text.ts';

/** Why the record of a visit is refused. */
export const verificationSentences: Sentences<
  Extract<ApplicationRefusal, { readonly code: `VERIFICATION_${string}` }>
> = {
  VERIFICATION_OUTSIDE_ITS_TIME: ({ visitedOn, from, to }) =>
    text(
      `核查日期“${visitedOn}”应在 ${from} 至今日（${to}）之间。请更正核查日期。`,
      `The day of the visit, “${visitedOn}”, must lie between ${from} and today (${to}). Correct it.`,
    ),
  VERIFICATION_CHECKS_NOTHING: () =>
    text(
      '核查记录没有任何核查内容。请至少记录一个部分的核查情况。',
      'The record checks nothing. Note what was seen about at least one part.',
    ),
};
