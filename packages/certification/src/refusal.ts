import type { ApplicationRefusal } from './application/application-refusal.ts';
import type { DeliberationRefusal } from './deliberation/deliberation-refusal.ts';
import type { PanelRefusal } from './expert-panel/panel-refusal.ts';
import type { IncidentRefusal } from './incident/incident-refusal.ts';
import type { NominationRefusal } from './nomination/nomination-refusal.ts';
import type { ObjectionRefusal } from './objection/objection-refusal.ts';
import type { NoticeRefusal } from './public-notice/notice-refusal.ts';
import type { RecommendationRefusal } from './recommendation-list/recommendation-refusal.ts';
import type { SpotCheckRefusal } from './spot-check/spot-check-refusal.ts';

/** Every reason for which an act on an application, on a list or on the incident register is refused. */
export type Refusal =
  | ApplicationRefusal
  | RecommendationRefusal
  | NoticeRefusal
  | ObjectionRefusal
  | DeliberationRefusal
  | PanelRefusal
  | SpotCheckRefusal
  | NominationRefusal
  | IncidentRefusal;
