import type { AccountRow } from '@qunxing/database';

/** Where a cluster lies, as far as the policy asks. */
export interface Place {
  /** The smallest division that holds all of it. */
  readonly divisionCode: string;
  readonly prefectureCode: string | null;
  readonly counties: readonly { readonly code: string }[];
}

/** For the compiler: every role is dealt with above. For a role that only the database knows: nothing is allowed. */
const nobody = (_role: never): false => false;

/**
 * Whether a cluster lies in the division that an account acts for. The offices of a province act for
 * that province; experts and auditors for all.
 */
export const within = ({ role, divisionCode }: Pick<AccountRow, 'role' | 'divisionCode'>, place: Place): boolean => {
  switch (role) {
    case 'county':
    case 'operator':
      return place.counties.some(({ code }) => code === divisionCode);
    case 'prefecture':
      return (
        divisionCode !== null &&
        (place.prefectureCode === divisionCode ||
          place.counties.some(({ code }) => `${code.slice(0, 4)}00` === divisionCode))
      );
    case 'centre':
    case 'province':
      // The first two digits of a code of GB/T 2260 are its province.
      return divisionCode !== null && place.divisionCode.slice(0, 2) === divisionCode.slice(0, 2);
    case 'expert':
    case 'auditor':
      return true;
    default:
      return nobody(role);
  }
};
