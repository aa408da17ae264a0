import { applicationTold, isApplicationEvent } from './application-tellings.ts';
import type { DomainEventType } from './domain-event.ts';
import { listTold } from './list-tellings.ts';
import type { Told } from './told.ts';

const isListEvent = (type: string): type is keyof typeof listTold => Object.hasOwn(listTold, type);

/** What an event of the statutory path is called and who is told of it. A type that is missing in either table does not compile. */
const toldOfPath = (type: DomainEventType): Told => (isApplicationEvent(type) ? applicationTold(type) : listTold[type]);

/** The same of any event; undefined for events of other concepts, of which nobody is told. */
export const toldOf = (type: string): Told | undefined =>
  isApplicationEvent(type) || isListEvent(type) ? toldOfPath(type) : undefined;
