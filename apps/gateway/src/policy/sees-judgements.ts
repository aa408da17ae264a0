import type { ExpertPanel } from '@qunxing/certification';
import type { AccountRow } from '@qunxing/database';

type Account = Pick<AccountRow, 'id' | 'role'>;

/**
 * Whether a person learns anything of a panel of experts, for an application that they see: the office that organizes the review,
 * auditors, and the experts who are assigned. The applicant and the offices below learn what the meeting decides.
 */
export const seesPanels = ({ role }: Pick<AccountRow, 'role'>): boolean =>
  role === 'province' || role === 'auditor' || role === 'expert';

/** Whether a person learns who else sits on a panel, and why somebody recused: experts do not. */
export const seesWhoJudges = ({ role }: Pick<AccountRow, 'role'>): boolean => seesPanels({ role }) && role !== 'expert';

/**
 * Whether a person sees what an expert of a panel judged: whoever sees panels, but of the experts themselves one who has not handed
 * in their own judgements sees none but those, so that nobody follows another.
 */
export const seesJudgements = (
  { id, role }: Account,
  { seats }: Pick<ExpertPanel, 'seats'>,
  expert: string,
): boolean => {
  if (role !== 'expert') return seesPanels({ role });
  return expert === id || seats.some((seat) => seat.expert === id && seat.state.is === 'judged');
};
