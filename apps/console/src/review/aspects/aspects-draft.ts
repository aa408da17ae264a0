import type { PartAnswers } from '../../application/act/part-answers.ts';
import type { Draft } from '../panel/draft.ts';

/** What is found about a part. */
export type Finding = 'in_order' | 'doubtful' | 'reopened';

/** What a reviewer has found and judged so far, as it is kept in the browser. */
export interface AspectsDraft {
  readonly findings: PartAnswers<Finding>;
  readonly levels: Draft;
  readonly opinion: string;
}

/** Nothing was looked at yet. */
export const newDraft: AspectsDraft = { findings: {}, levels: {}, opinion: '' };

/** A finding that stands from before. */
interface Standing {
  readonly part: { readonly key: string };
  readonly result: string;
}

/** How far a review is: the parts that have a finding, of now or from before, and those that stand in its way. */
export const progressOf = (
  parts: readonly { readonly key: string }[],
  { findings }: AspectsDraft,
  standing: readonly Standing[],
) => {
  const resultOf = (key: string): string =>
    findings[key]?.result || (standing.find(({ part }) => part.key === key)?.result ?? '');
  const found = parts.filter(({ key }) => resultOf(key) !== '');
  return {
    done: found.length,
    reopened: found.filter(({ key }) => resultOf(key) === 'reopened').length,
    doubtful: found.filter(({ key }) => resultOf(key) === 'doubtful').length,
  };
};
