import { followingSteps, listedEvent } from '@qunxing/certification';
import type { Procedure, ProcedureStep } from '@qunxing/standards';
import type { DomainEvent } from './domain-event.ts';

type Step = ProcedureStep['stage'];

const byLists: ReadonlyMap<string, Step> = new Map(
  Object.entries(listedEvent).map(([step, event]) => [event, step as keyof typeof listedEvent]),
);

/** The step of the procedure that an event has taken; undefined where it took none. */
const stepOf = (event: DomainEvent): Step | undefined => {
  switch (event.type) {
    case 'application.submitted':
      return 'submission';
    case 'application.accepted':
      return 'acceptance';
    case 'application.checked-for-completeness':
      return 'completeness-check';
    case 'application.reviewed':
      return event.step;
    case 'application.verified':
      return 'verification';
    default:
      return byLists.get(event.type);
  }
};

/**
 * What may come next after the last of the events of an application, whatever has happened since: the steps by the role of who takes
 * them. A step that no office takes by itself, as experts do theirs, waits for nobody here.
 */
export const nextByRole = (
  events: readonly DomainEvent[],
  procedure: Procedure,
): ReadonlyMap<string, readonly Step[]> => {
  const taken = events.map(stepOf).filter((step) => step !== undefined);
  const next = followingSteps(procedure, taken).filter(({ actor }) => actor.status !== 'unset');
  const grouped = Map.groupBy(next, ({ actor }) => (actor.status === 'unset' ? '' : actor.value));
  return new Map([...grouped].map(([role, steps]) => [role, steps.map(({ stage }) => stage)]));
};
