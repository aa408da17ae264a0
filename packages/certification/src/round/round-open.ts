import type { CalendarDate } from '@qunxing/reference';
import type { Round } from '@qunxing/standards';
import type { ApplicationRefusal } from '../application/application-refusal.ts';

/** Why a round takes nothing in. */
export type RoundRefusal = Extract<ApplicationRefusal, { readonly code: `ROUND_${string}` }>;

/** Why nothing can be handed in to a round on a day; undefined when its window is open. The first and the last day count. */
export const roundClosed = (
  { id, opensOn, closesOn }: Pick<Round, 'id' | 'opensOn' | 'closesOn'>,
  on: CalendarDate,
): RoundRefusal | undefined => {
  if (opensOn.status === 'unset' || closesOn.status === 'unset') return { code: 'ROUND_WITHOUT_WINDOW', round: id };
  if (on < opensOn.value) return { code: 'ROUND_NOT_YET_OPEN', round: id, opensOn: opensOn.value };
  if (on > closesOn.value) return { code: 'ROUND_CLOSED', round: id, closedOn: closesOn.value };
  return undefined;
};
