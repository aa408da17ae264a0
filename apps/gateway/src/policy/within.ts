import type { AccountRow } from '@qunxing/database';

/** Where a cluster lies, as far as the policy asks. */
export interface Place {
  readonly prefectureCode: string | null;
  readonly counties: readonly { readonly code: string }[];
}

/**
 * Whether a cluster lies in the division that an account acts for. The province's offices, experts and auditors act for all.
 */
export const within = ({ role, divisionCode }: Pick<AccountRow, 'role' | 'divisionCode'>, place: Place): boolean => {
  switch (role) {
    case 'county':
    case 'operator':
      return place.counties.some(({ code }) => code === divisionCode);
    case 'prefecture':
      return (
        place.prefectureCode === divisionCode ||
        place.counties.some(({ code }) => `${code.slice(0, 4)}00` === divisionCode)
      );
    default:
      return true;
  }
};
