import type {
  AnnouncementEvent,
  ApplicationEvent,
  CertificationEvent,
  DeliberationEvent,
  IncidentEvent,
  NominationEvent,
  NoticeEvent,
  ObjectionEvent,
  PanelEvent,
  RecommendationEvent,
  SpotCheckEvent,
} from '@qunxing/certification';

/** Whatever happens on the statutory path. */
export type DomainEvent =
  | ApplicationEvent
  | RecommendationEvent
  | DeliberationEvent
  | NoticeEvent
  | ObjectionEvent
  | AnnouncementEvent
  | NominationEvent
  | CertificationEvent
  | PanelEvent
  | SpotCheckEvent
  | IncidentEvent;

/** What it is called. */
export type DomainEventType = DomainEvent['type'];
