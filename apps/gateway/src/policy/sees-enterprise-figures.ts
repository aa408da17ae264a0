import type { ItemDefinition } from '@qunxing/criterion';
import type { AccountRow } from '@qunxing/database';
import { type Place, within } from './within.ts';

/**
 * Whether a person sees an enterprise's figures of a privacy class, for a roster of a cluster: public ones always; the others
 * only those who act for the division in which the cluster lies, and auditors. Experts judge clusters and see none.
 */
export const seesEnterpriseFigures = (
  account: Pick<AccountRow, 'role' | 'divisionCode'>,
  place: Place,
  privacy: ItemDefinition['privacy'],
): boolean => privacy === 'public' || (account.role !== 'expert' && within(account, place));
