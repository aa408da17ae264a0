import type { CalendarDate } from '@qunxing/reference';
import type { Actor } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import { isWithin } from '../division/is-within.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { IncidentRefusal } from './incident-refusal.ts';

/** What kinds of incident the measures name among the conditions of eligibility. */
export type IncidentKind =
  | 'safety'
  | 'quality'
  | 'environment'
  | 'network-security'
  | 'data-security'
  | 'tax'
  | 'dishonesty'
  | 'other';

/** What happened, as its source states it; the grade is entered, never computed. */
export interface StatedIncident {
  readonly date: CalendarDate;
  readonly kind: IncidentKind;
  /** 一般, 较大, 重大, 特别重大; null where the kind has no grades. */
  readonly grade: string | null;
  readonly description: string;
  readonly source: string;
}

/** What is known when an incident is entered. */
export interface RecordIncidentFacts {
  /** Id of the new entry. */
  readonly id: string;
  readonly by: Acting;
  readonly cluster: { readonly id: string; readonly counties: readonly string[] };
  readonly stated: StatedIncident;
}

/** An entry of the incident register. */
export interface RecordedIncident extends StatedIncident {
  readonly id: string;
  readonly cluster: string;
}

/** What happened to the incident register. */
export interface IncidentEvent {
  readonly type: 'incident.recorded';
  readonly by: Acting;
  readonly moment: Moment;
  readonly incident: RecordedIncident;
}

/** The departments that keep the register, each for its division. */
const offices: readonly Actor[] = ['county', 'prefecture', 'province'];

const refusalOf = ({ by, cluster, stated }: RecordIncidentFacts, { on }: Moment): IncidentRefusal | undefined => {
  if (!offices.includes(by.role)) return { code: 'INCIDENT_OTHER_OFFICE', offices };
  const { division } = by;
  if (division === null || !cluster.counties.some((county) => isWithin(county, division)))
    return { code: 'INCIDENT_OTHER_DIVISION', counties: cluster.counties };
  if (stated.date > on) return { code: 'INCIDENT_DAY_AHEAD', date: stated.date, today: on };
  if (stated.description.trim() === '') return { code: 'INCIDENT_UNDESCRIBED' };
  return stated.source.trim() === '' ? { code: 'INCIDENT_WITHOUT_SOURCE' } : undefined;
};

/** Enters what happened in a cluster into the one register (登记事件) that eligibility and, later, revocation read. */
export const recordIncident = (
  facts: RecordIncidentFacts,
  moment: Moment,
): Outcome<RecordedIncident, IncidentEvent, IncidentRefusal> => {
  const refused = refusalOf(facts, moment);
  if (refused !== undefined) return refuse(refused);
  const { id, by, cluster, stated } = facts;
  const next = { id, cluster: cluster.id, ...stated };
  return { next, event: { type: 'incident.recorded', by, moment, incident: next } };
};
