import type { AccountRow, ApplicationCondition } from '@qunxing/database';

/** For the compiler: every role is dealt with above. For a role that only the database knows: nothing is seen. */
const nothing = (_role: never): ApplicationCondition => ({ kind: 'never' });

const within = (division: string | null): ApplicationCondition =>
  division === null ? { kind: 'never' } : { kind: 'appliedWithin', division };

/**
 * Which applications a person sees: the applicant's office and the operator their own, from the first day; the offices above those
 * that were handed in; auditors every one. Experts see what is assigned to them, and nothing of their own
 * county or employer, though they were assigned to it before that was known.
 */
export const seesApplications = ({
  id,
  role,
  divisionCode,
}: Pick<AccountRow, 'id' | 'role' | 'divisionCode'>): ApplicationCondition => {
  switch (role) {
    case 'county':
    case 'operator':
      return within(divisionCode);
    case 'prefecture':
    case 'centre':
    case 'province':
      return { kind: 'all', of: [within(divisionCode), { kind: 'handedIn' }] };
    case 'auditor':
      return { kind: 'always' };
    case 'expert':
      return {
        kind: 'all',
        of: [
          { kind: 'assignedTo', account: id },
          { kind: 'notConflicted', account: id },
        ],
      };
    default:
      return nothing(role);
  }
};
