import type { Act } from '../acting.ts';

/** Something that experts judge: an item and the levels of its scale. */
export interface JudgedItem {
  readonly item: string;
  readonly levels: readonly string[];
}

/** A level that an expert gives, with the reason (评判). */
export interface Judgement {
  readonly item: string;
  readonly level: string;
  readonly reason: string;
}

/** An expert of the panel, and how far they are. */
export interface Seat {
  readonly expert: string;
  readonly state:
    | { readonly is: 'assigned' }
    | ({ readonly is: 'recused'; readonly reason: string } & Act)
    | ({ readonly is: 'judged'; readonly judgements: readonly Judgement[] } & Act);
}

/** What the panel comes to about an item: the level of most, or every level given, which goes to the meeting. */
export type Combined =
  | { readonly item: string; readonly level: string }
  | { readonly item: string; readonly disputed: readonly string[] };

interface Assigned {
  readonly id: string;
  readonly application: string;
  readonly items: readonly JudgedItem[];
  readonly seats: readonly Seat[];
  readonly assigned: Act;
}

/** At work. */
export interface OpenPanel extends Assigned {
  readonly stage: 'open';
}

/** Done; what it came to goes to the meeting. */
export interface ConcludedPanel extends Assigned {
  readonly stage: 'concluded';
  readonly concluded: Act & { readonly combined: readonly Combined[] };
}

/** The experts who judge one application (专家评审). */
export type ExpertPanel = OpenPanel | ConcludedPanel;

/** What happened to a panel. */
export type PanelEvent = Act & { readonly panel: string } & (
    | {
        readonly type: 'expert-panel.assigned';
        readonly application: string;
        readonly items: readonly JudgedItem[];
        readonly experts: readonly string[];
      }
    | { readonly type: 'expert-panel.extended'; readonly expert: string }
    | { readonly type: 'expert-panel.recused'; readonly expert: string; readonly reason: string }
    | { readonly type: 'expert-panel.judged'; readonly expert: string; readonly judgements: readonly Judgement[] }
    | { readonly type: 'expert-panel.concluded'; readonly combined: readonly Combined[] }
  );
