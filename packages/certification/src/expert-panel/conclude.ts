import type { Procedure } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { leastExperts, notOrganizer } from './assign.ts';
import type { Combined, ConcludedPanel, ExpertPanel, Judgement, OpenPanel, PanelEvent } from './expert-panel.ts';
import type { PanelRefusal } from './panel-refusal.ts';

/** The judgements of one item by majority: the level that more than half gave, or all levels that were given. */
const byMajority = (item: string, judgements: readonly (readonly Judgement[])[]): Combined => {
  const levels = judgements.flatMap((own) => own.filter((one) => one.item === item).map(({ level }) => level));
  const most = levels.find((level) => 2 * levels.filter((other) => other === level).length > levels.length);
  return most === undefined ? { item, disputed: [...new Set(levels)] } : { item, level: most };
};

const combine = (
  { items, seats }: OpenPanel,
  procedure: Procedure,
): { readonly combined: readonly Combined[] } | { readonly refused: PanelRefusal } => {
  const rule = procedure.values.judgementCombination.value;
  // The one rule that any known procedure states; another one is not guessed.
  if (rule.status === 'unset' || rule.value !== 'majority') return refuse({ code: 'JUDGEMENT_COMBINATION_UNSET' });
  const judgements = seats.flatMap(({ state }) => (state.is === 'judged' ? [state.judgements] : []));
  const combined = items.map(({ item }) => byMajority(item, judgements));
  const disputed = combined.flatMap((one) => ('disputed' in one ? [one.item] : []));
  return judgements.length === leastExperts && disputed.length > 0
    ? refuse({ code: 'EXPERTS_DIVERGE', items: disputed })
    : { combined };
};

/** Ends the review when every expert has judged: by majority; where two differ a third is asked, and what stays disputed goes to the meeting. */
export const concludePanel = (
  panel: ExpertPanel,
  { by, procedure }: { readonly by: Acting; readonly procedure: Procedure },
  moment: Moment,
): Outcome<ConcludedPanel, PanelEvent, PanelRefusal> => {
  const refused = notOrganizer(procedure, by);
  if (refused !== undefined) return refuse(refused);
  if (panel.stage === 'concluded') return refuse({ code: 'LIST_CLOSED', step: 'expert-review' });
  const active = panel.seats.filter(({ state }) => state.is !== 'recused');
  const outstanding = active.filter(({ state }) => state.is === 'assigned').map(({ expert }) => expert);
  if (outstanding.length > 0) return refuse({ code: 'EXPERTS_OUTSTANDING', experts: outstanding });
  if (active.length < leastExperts)
    return refuse({ code: 'EXPERTS_TOO_FEW', least: leastExperts, experts: active.length });
  const found = combine(panel, procedure);
  if ('refused' in found) return found;
  const { combined } = found;
  return {
    next: { ...panel, stage: 'concluded', concluded: { by, moment, combined } },
    event: { type: 'expert-panel.concluded', panel: panel.id, by, moment, combined },
  };
};
