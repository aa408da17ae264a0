import type { CalendarDate } from '@qunxing/reference';
import type { Actor } from '@qunxing/standards';

/** Why an incident is not entered. */
export type IncidentRefusal =
  | { readonly code: 'INCIDENT_OTHER_OFFICE'; readonly offices: readonly Actor[] }
  | { readonly code: 'INCIDENT_OTHER_DIVISION'; readonly counties: readonly string[] }
  | { readonly code: 'INCIDENT_DAY_AHEAD'; readonly date: CalendarDate; readonly today: CalendarDate }
  | { readonly code: 'INCIDENT_UNDESCRIBED' }
  | { readonly code: 'INCIDENT_WITHOUT_SOURCE' };
