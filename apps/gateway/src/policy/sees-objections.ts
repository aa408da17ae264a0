import { type AccountRow, holdsOfList, type ListRow } from '@qunxing/database';

type Person = Pick<AccountRow, 'role' | 'divisionCode'>;

/** Whether a person checks the objections to a notice: the province whose notice it is. Who objects is known to them only. */
export const checksObjections = ({ role, divisionCode }: Person, notice: ListRow<'public-notice'>): boolean =>
  role === 'province' && holdsOfList({ kind: 'keptWithin', division: divisionCode ?? '' }, notice);

/** Whether a person sees the objections to a notice: who checks them, and auditors. */
export const seesObjections = (person: Person, notice: ListRow<'public-notice'>): boolean =>
  person.role === 'auditor' || checksObjections(person, notice);
