import type { DomainEvent } from './domain-event.ts';

/** What an event is about. */
export interface Concern {
  /** Ids of applications. */
  readonly applications: readonly string[];
  /** Accounts that the event names. */
  readonly named: readonly string[];
}

const nothing: Concern = { applications: [], named: [] };

/** The application that a panel judges, which only the event that formed it names. */
const judged = (events: readonly DomainEvent[]): readonly string[] =>
  events.flatMap((event) => (event.type === 'expert-panel.assigned' ? [event.application] : []));

/** What the last event of a stream is about, as far as anybody is told of it. An application's own events are known by their stream. */
export const concernOf = (stream: string, events: readonly DomainEvent[]): Concern => {
  const event = events.at(-1);
  switch (event?.type) {
    case undefined:
      return nothing;
    case 'recommendation-list.submitted':
    case 'public-notice.published':
      return { ...nothing, applications: event.applications };
    case 'public-notice.member-suspended':
    case 'public-notice.member-settled':
      return { ...nothing, applications: [event.application] };
    case 'objection.filed':
      return { ...nothing, applications: [event.filed.application] };
    case 'deliberation.convened':
      return { applications: event.agenda, named: event.present };
    case 'expert-panel.assigned':
      return { applications: [event.application], named: event.experts };
    case 'expert-panel.extended':
      return { applications: judged(events), named: [event.expert] };
    case 'expert-panel.recused':
    case 'expert-panel.concluded':
      return { ...nothing, applications: judged(events) };
    case 'nomination.sent':
      return { ...nothing, applications: event.nominees.map(({ application }) => application) };
    default: {
      const [concept, id = ''] = stream.split('/');
      return concept === 'application' ? { ...nothing, applications: [id] } : nothing;
    }
  }
};
