import type { Ineligible } from '../eligibility/eligibility.ts';
import type { MemberDecision } from '../list/move-members.ts';
import type { NoticeMember, Standing } from './public-notice.ts';

/** Words for why a member's path ends. */
export interface EndingWords {
  /** The reason with which an objection was upheld. */
  readonly upheld: (objection: string) => string;
  readonly barred: (problems: readonly Ineligible[]) => string;
}

const endOf = (standing: Standing, words: EndingWords): { readonly endsBecause: string | null } | undefined => {
  switch (standing.is) {
    case 'noticed':
    case 'suspended':
      return undefined;
    case 'passed':
      return { endsBecause: null };
    case 'struck-off':
      return { endsBecause: words.upheld(standing.objection) };
    case 'barred':
      return { endsBecause: words.barred(standing.problems) };
  }
};

/** What a notice has decided about some of its members: nothing yet about those who are noticed or suspended. */
export const decisionsOfNotice = (members: readonly NoticeMember[], words: EndingWords): readonly MemberDecision[] =>
  members.flatMap(({ application, standing }) => {
    const end = endOf(standing, words);
    return end === undefined ? [] : [{ application, ...end }];
  });
