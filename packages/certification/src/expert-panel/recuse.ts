import type { Procedure } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { notOrganizer } from './assign.ts';
import type { ExpertPanel, OpenPanel, PanelEvent } from './expert-panel.ts';
import { openSeat, withSeat } from './open-seat.ts';
import type { PanelRefusal } from './panel-refusal.ts';

/** What is known when an expert leaves a panel. */
export interface RecuseFacts {
  /** The expert, or the office that organizes the review. */
  readonly by: Acting;
  readonly procedure: Procedure;
  readonly expert: string;
  readonly reason: string;
}

const isSelf = ({ by, expert }: RecuseFacts): boolean => by.role === 'expert' && by.account === expert;

/** Takes an expert out of a panel before they have judged (回避): by themselves, or by the office where a conflict is found or nothing comes. */
export const recuse = (
  panel: ExpertPanel,
  facts: RecuseFacts,
  moment: Moment,
): Outcome<OpenPanel, PanelEvent, PanelRefusal> => {
  const { by, procedure, expert, reason } = facts;
  const refused = isSelf(facts) ? undefined : notOrganizer(procedure, by);
  if (refused !== undefined) return refuse(refused);
  const open = openSeat(panel, expert);
  if ('refused' in open) return open;
  if (reason.trim() === '') return refuse({ code: 'LIST_REASON_MISSING', step: 'expert-review' });
  return {
    next: withSeat(open.panel, open.seat, { is: 'recused', reason, by, moment }),
    event: { type: 'expert-panel.recused', panel: panel.id, by, moment, expert, reason },
  };
};
