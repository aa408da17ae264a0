import { refuse } from '../outcome.ts';
import type { ExpertPanel, OpenPanel, Seat } from './expert-panel.ts';
import type { PanelRefusal } from './panel-refusal.ts';

/** The seat of an expert in a panel that is at work, while nothing was judged from it. */
export const openSeat = (
  panel: ExpertPanel,
  expert: string,
): { readonly panel: OpenPanel; readonly seat: Seat } | { readonly refused: PanelRefusal } => {
  if (panel.stage === 'concluded') return refuse({ code: 'LIST_CLOSED', step: 'expert-review' });
  const seat = panel.seats.find((one) => one.expert === expert);
  if (seat === undefined || seat.state.is === 'recused') return refuse({ code: 'EXPERT_NOT_ASSIGNED', expert });
  return seat.state.is === 'judged' ? refuse({ code: 'EXPERT_HAS_JUDGED', expert }) : { panel, seat };
};

/** A panel in which one seat stands otherwise. */
export const withSeat = (panel: OpenPanel, seat: Seat, state: Seat['state']): OpenPanel => ({
  ...panel,
  seats: panel.seats.map((one) => (one === seat ? { ...seat, state } : one)),
});
