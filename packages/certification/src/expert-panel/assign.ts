import type { Procedure } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import type { Application } from '../application/application.ts';
import { isNext } from '../list/member-obstacle.ts';
import { notInCharge } from '../list/office-in-charge.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { conflictOf, type Expert } from './conflict.ts';
import type { ExpertPanel, JudgedItem, OpenPanel, PanelEvent } from './expert-panel.ts';
import type { PanelRefusal } from './panel-refusal.ts';

/** One judgement alone can neither be confirmed nor contradicted. */
export const leastExperts = 2;

/** The office of the step that follows the review by experts organizes it: in Guizhou the one that convenes the meeting. */
export const notOrganizer = (procedure: Procedure, by: Acting): PanelRefusal | undefined => {
  const review = procedure.steps.findIndex(({ stage }) => stage === 'expert-review');
  return notInCharge(procedure, procedure.steps[review + 1]?.stage ?? 'expert-review', by);
};

/** What is known when experts are assigned. */
export interface AssignFacts {
  /** Id of the new panel. */
  readonly id: string;
  readonly by: Acting;
  readonly procedure: Procedure;
  readonly application: Application;
  readonly items: readonly JudgedItem[];
  readonly experts: readonly Expert[];
  /** Credit codes of the cluster's enterprises. */
  readonly enterprises: readonly string[];
}

const refusalOf = (facts: AssignFacts): PanelRefusal | undefined => {
  const { by, procedure, application, experts, enterprises } = facts;
  const refused = notOrganizer(procedure, by);
  if (refused !== undefined) return refused;
  const { id, stage } = application;
  if (!isNext(application, procedure, 'expert-review'))
    return { code: 'MEMBER_NOT_READY', step: 'expert-review', application: id, stage };
  const accounts = experts.map(({ account }) => account);
  const twice = accounts.find((account, index) => accounts.indexOf(account) !== index);
  if (twice !== undefined) return { code: 'EXPERT_TWICE', expert: twice };
  for (const expert of experts) {
    const conflict = conflictOf(expert, application, enterprises);
    if (conflict !== undefined) return { code: 'EXPERT_CONFLICTED', expert: expert.account, conflict };
  }
  return accounts.length < leastExperts
    ? { code: 'EXPERTS_TOO_FEW', least: leastExperts, experts: accounts.length }
    : undefined;
};

/** Assigns the experts who judge an application; nobody of its counties or its enterprises, and nobody who took part in it. */
export const assignExperts = (facts: AssignFacts, moment: Moment): Outcome<OpenPanel, PanelEvent, PanelRefusal> => {
  const refused = refusalOf(facts);
  if (refused !== undefined) return refuse(refused);
  const { id, by, items } = facts;
  const application = facts.application.id;
  const experts = facts.experts.map(({ account }) => account);
  const seats = experts.map((expert) => ({ expert, state: { is: 'assigned' as const } }));
  return {
    next: { stage: 'open', id, application, items, seats, assigned: { by, moment } },
    event: { type: 'expert-panel.assigned', panel: id, by, moment, application, items, experts },
  };
};

/** Assigns one more expert: in the place of one who recused, or as the third one where two differ. */
export const assignAnother = (
  panel: ExpertPanel,
  facts: Omit<AssignFacts, 'id' | 'items' | 'experts'> & { readonly expert: Expert },
  moment: Moment,
): Outcome<OpenPanel, PanelEvent, PanelRefusal> => {
  const { by, procedure, application, expert, enterprises } = facts;
  const refused = notOrganizer(procedure, by);
  if (refused !== undefined) return refuse(refused);
  if (panel.stage === 'concluded') return refuse({ code: 'LIST_CLOSED', step: 'expert-review' });
  const { account } = expert;
  // Who recused does not come back either.
  if (panel.seats.some((seat) => seat.expert === account)) return refuse({ code: 'EXPERT_TWICE', expert: account });
  const conflict = conflictOf(expert, application, enterprises);
  if (conflict !== undefined) return refuse({ code: 'EXPERT_CONFLICTED', expert: account, conflict });
  return {
    next: { ...panel, seats: [...panel.seats, { expert: account, state: { is: 'assigned' } }] },
    event: { type: 'expert-panel.extended', panel: panel.id, by, moment, expert: account },
  };
};
