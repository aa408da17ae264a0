import type { AccountRow, Role } from '@qunxing/database';

type Level = 'province' | 'prefecture' | 'county';

/** The level of the division that an invited role acts for; null for experts, who act for none. */
const levels = {
  centre: 'province',
  prefecture: 'prefecture',
  county: 'county',
  operator: 'county',
  expert: null,
} as const;

/** What each office may invite people to: what stands below it. Colleagues, provinces and auditors are entered by whoever runs the system. */
const below: Readonly<Record<Role, readonly (keyof typeof levels)[]>> = {
  province: ['centre', 'prefecture', 'county', 'operator', 'expert'],
  prefecture: ['county', 'operator'],
  county: ['operator'],
  centre: [],
  expert: [],
  operator: [],
  auditor: [],
};

/** The digits of a code of GB/T 2260 that are those of everything within the division. */
const digits: Readonly<Record<string, number>> = { province: 2, prefecture: 4, county: 6 };

/** The roles to which a role may invite people. */
export const invitedBy = (role: Role): readonly Role[] => below[role];

/** An office to which somebody would be invited, with the level of its division. */
interface InvitedOffice {
  readonly role: Role;
  readonly division: { readonly code: string; readonly level: string } | null;
}

/** Whether an officer may invite people to an office: one that stands below theirs, for a division of its level within their own. */
export const mayInvite = (
  { role, divisionCode }: Pick<AccountRow, 'role' | 'divisionCode'>,
  { role: invited, division }: InvitedOffice,
): boolean => {
  const known = below[role].find((one) => one === invited);
  if (known === undefined || divisionCode === null) return false;
  const level: Level | null = levels[known];
  if (level === null || division === null) return level === null && division === null;
  const length = digits[role] ?? 6;
  return division.level === level && division.code.slice(0, length) === divisionCode.slice(0, length);
};
