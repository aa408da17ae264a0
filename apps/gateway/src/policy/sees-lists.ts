import type { AccountRow, ListCondition } from '@qunxing/database';

/** For the compiler: every role is dealt with above. For a role that only the database knows: nothing is seen. */
const nothing = (_role: never): ListCondition => ({ kind: 'never' });

/** What was published and is for everybody, somebody without a session included: notices and announcements. */
export const publishedLists: ListCondition = { kind: 'ofKind', is: ['public-notice', 'announcement'] };

const recommendations: ListCondition = { kind: 'ofKind', is: ['recommendation-list'] };
const sent: ListCondition = { kind: 'inStage', is: ['submitted'] };
const ofTheProvince: ListCondition = { kind: 'ofKind', is: ['deliberation', 'nomination'] };

/**
 * Which lists a person sees: a prefecture its own recommendation list from the first day; centre and province those that were sent to
 * them; the province its meetings and nominations; auditors every list; everybody notices and announcements.
 */
export const seesLists = ({ role, divisionCode }: Pick<AccountRow, 'role' | 'divisionCode'>): ListCondition => {
  const division = divisionCode ?? '';
  const within: ListCondition = { kind: 'keptWithin', division };
  switch (role) {
    case 'county':
    case 'operator':
    case 'expert':
      return publishedLists;
    case 'prefecture':
      return { kind: 'any', of: [publishedLists, { kind: 'all', of: [recommendations, within] }] };
    case 'centre':
      return { kind: 'any', of: [publishedLists, { kind: 'all', of: [recommendations, within, sent] }] };
    case 'province':
      return {
        kind: 'any',
        of: [
          publishedLists,
          { kind: 'all', of: [recommendations, within, sent] },
          { kind: 'all', of: [ofTheProvince, within] },
        ],
      };
    case 'auditor':
      return { kind: 'always' };
    default:
      return nothing(role);
  }
};
