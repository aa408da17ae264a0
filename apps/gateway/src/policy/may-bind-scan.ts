import type { AccountRow, SignatureRow } from '@qunxing/database';

/** Whether a person binds scans to a signature: whoever acts for the office that gave it. */
export const mayBindScan = (
  { role, divisionCode }: Pick<AccountRow, 'role' | 'divisionCode'>,
  { signer }: Pick<SignatureRow, 'signer'>,
): boolean => role === signer.role && divisionCode === signer.division;
