import type { Acting, Moment } from '../acting.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { ExpertPanel, JudgedItem, Judgement, OpenPanel, PanelEvent } from './expert-panel.ts';
import { openSeat, withSeat } from './open-seat.ts';
import type { PanelRefusal } from './panel-refusal.ts';
import { wrongJudgement } from './wrong-judgement.ts';

const refusalOf = (items: readonly JudgedItem[], judgements: readonly Judgement[]): PanelRefusal | undefined => {
  const missing = items.filter(({ item }) => !judgements.some((judgement) => judgement.item === item));
  if (missing.length > 0) return { code: 'JUDGEMENTS_MISSING', items: missing.map(({ item }) => item) };
  return wrongJudgement(items, judgements);
};

/** An expert judges every item that is to be judged, once, each with a reason (评判). */
export const judge = (
  panel: ExpertPanel,
  { by, judgements }: { readonly by: Acting; readonly judgements: readonly Judgement[] },
  moment: Moment,
): Outcome<OpenPanel, PanelEvent, PanelRefusal> => {
  if (by.role !== 'expert') return refuse({ code: 'LIST_OTHER_OFFICE', step: 'expert-review', offices: ['expert'] });
  const own = openSeat(panel, by.account);
  if ('refused' in own) return own;
  const refused = refusalOf(own.panel.items, judgements);
  if (refused !== undefined) return refuse(refused);
  return {
    next: withSeat(own.panel, own.seat, { is: 'judged', judgements, by, moment }),
    event: { type: 'expert-panel.judged', panel: panel.id, by, moment, expert: by.account, judgements },
  };
};
