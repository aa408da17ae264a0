import type { JudgedItem, Judgement } from './expert-panel.ts';
import type { PanelRefusal } from './panel-refusal.ts';

/** Why a judgement cannot stand: its scale has no such level, or it has no reason. */
export type JudgementRefusal = Extract<
  PanelRefusal,
  { readonly code: 'JUDGEMENT_LEVEL_UNKNOWN' | 'JUDGEMENT_WITHOUT_REASON' }
>;

/** The first judgement that cannot stand. */
export const wrongJudgement = (
  items: readonly JudgedItem[],
  judgements: readonly Judgement[],
): JudgementRefusal | undefined => {
  for (const { item, level, reason } of judgements) {
    const judged = items.find((one) => one.item === item);
    if (judged === undefined || !judged.levels.includes(level)) return { code: 'JUDGEMENT_LEVEL_UNKNOWN', item, level };
    if (reason.trim() === '') return { code: 'JUDGEMENT_WITHOUT_REASON', item };
  }
  return undefined;
};
