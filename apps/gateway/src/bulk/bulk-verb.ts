import { builder } from '../builder.ts';

/**
 * What can be done with many applications at once: what one office does again and again with nothing but a comment, a reason or a
 * rule. What is signed with a second factor, or judged part by part, is done one by one.
 */
export type BulkVerb = 'accept' | 'checkCompleteness' | 'decline' | 'assignExperts';

/** The most applications that are looked through at once. */
export const mostAtOnce = 500;

/** The most that one request acts on; whoever has more asks again with the same key. */
export const mostOfRequest = 50;

/** The same as it is given. */
export const BulkVerbInput = builder.enumType('BulkVerb', {
  description: 'What can be done with many applications at once.',
  values: {
    accept: { value: 'accept', description: '受理.' },
    check_completeness: { value: 'checkCompleteness', description: '完整性审查.' },
    decline: { value: 'decline', description: '不予受理、不予通过.' },
    assign_experts: { value: 'assignExperts', description: '组建专家组, by rule.' },
  } as const,
});
