import type { ItemDefinition } from '@qunxing/criterion';
import type { AccountRow } from '@qunxing/database';
import { seesEnterpriseFigures } from './sees-enterprise-figures.ts';
import { type Place, within } from './within.ts';

type Account = Pick<AccountRow, 'role' | 'divisionCode'>;

/**
 * Whether a person sees the figures of an item, for a cluster: public ones always; the others those who act for the division in
 * which the cluster lies, and auditors. Experts judge on what is reported for the programme (`official`), in any division; they
 * see no commercial secret and nothing of a single enterprise that is not public.
 */
export const seesFigures = (
  account: Account,
  place: Place,
  { privacy, grain }: Pick<ItemDefinition, 'privacy' | 'grain'>,
): boolean =>
  privacy === 'official' && grain !== 'enterprise'
    ? within(account, place)
    : seesEnterpriseFigures(account, place, privacy);

const nowhere: Place = { divisionCode: '', prefectureCode: null, counties: [] };

/** Whether a person sees all figures of every cluster of any province, so that nobody need look where one lies. */
export const seesAllFigures = (account: Account): boolean =>
  seesEnterpriseFigures(account, nowhere, 'commercial-secret');
