import {
  type Acting,
  concludePanel,
  type ExpertPanel,
  judge,
  type Moment,
  type PanelRefusal,
} from '@qunxing/certification';
import type { Procedure } from '@qunxing/standards';

/** What somebody may do on a panel. */
export type PanelVerb = 'judge' | 'recuse' | 'assignAnother' | 'conclude';

/** How a panel stands for somebody. */
export interface PanelStanding {
  readonly may: readonly PanelVerb[];
  /** Why the office that organizes the review cannot conclude it now; undefined for others, and when nothing is in the way. */
  readonly obstacle?: PanelRefusal;
}

const otherwise: ReadonlySet<PanelRefusal['code']> = new Set(['LIST_OTHER_OFFICE', 'LIST_OTHER_DIVISION']);

/** What somebody may do on a panel now: the verbs themselves are asked, and nothing is kept of what they answer. */
export const panelStanding = (panel: ExpertPanel, procedure: Procedure, by: Acting, moment: Moment): PanelStanding => {
  if (panel.stage === 'concluded') return { may: [] };
  if (by.role === 'expert') {
    const judged = judge(panel, { by, judgements: [] }, moment);
    const mayJudge = !('refused' in judged) || judged.refused.code === 'JUDGEMENTS_MISSING';
    return { may: mayJudge ? ['judge', 'recuse'] : [] };
  }
  const concluded = concludePanel(panel, { by, procedure }, moment);
  if (!('refused' in concluded)) return { may: ['assignAnother', 'recuse', 'conclude'] };
  const { refused } = concluded;
  return otherwise.has(refused.code) ? { may: [] } : { may: ['assignAnother', 'recuse'], obstacle: refused };
};
