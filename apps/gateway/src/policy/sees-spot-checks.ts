import type { AccountRow, SpotCheckRow } from '@qunxing/database';

type Account = Pick<AccountRow, 'role' | 'divisionCode'>;

/**
 * Whose spot checks a person sees: the province those that its own office ordered, auditors all (`null`), everybody else none: who is
 * going to be visited is not told beforehand.
 */
export const spotChecksSeen = ({ role, divisionCode }: Account): { readonly division: string | null } | undefined => {
  if (role === 'auditor') return { division: null };
  return role === 'province' && divisionCode !== null ? { division: divisionCode } : undefined;
};

/** Whether a person sees one spot check. */
export const seesSpotCheck = (account: Account, { divisionCode }: Pick<SpotCheckRow, 'divisionCode'>): boolean => {
  const seen = spotChecksSeen(account);
  return seen !== undefined && (seen.division === null || seen.division === divisionCode);
};
