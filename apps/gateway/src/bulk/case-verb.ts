import {
  type Acting,
  type ApplicationEvent,
  type ApplicationRefusal,
  accept,
  checkCompleteness,
  decline,
  type Moment,
  type Outcome,
  type Application as State,
} from '@qunxing/certification';
import type { Procedure } from '@qunxing/standards';
import type { BulkVerb } from './bulk-verb.ts';

/** A verb with what is given to each application: as the mutation for one takes it, and as it is decided, dry or in earnest. */
interface CaseVerb {
  readonly given: Readonly<Record<string, string>>;
  readonly decide: (
    application: State,
    facts: { readonly by: Acting; readonly procedure: Procedure },
    moment: Moment,
  ) => Outcome<State, ApplicationEvent, ApplicationRefusal>;
}

/** The verb of a bulk on applications themselves, with the words that go with each. */
export const caseVerb = (verb: Exclude<BulkVerb, 'assignExperts'>, words: string): CaseVerb => {
  switch (verb) {
    case 'accept':
      return {
        given: { comment: words },
        decide: (application, facts, moment) => accept(application, { ...facts, comment: words }, moment),
      };
    case 'checkCompleteness':
      return {
        given: { comment: words },
        decide: (application, facts, moment) => checkCompleteness(application, { ...facts, comment: words }, moment),
      };
    case 'decline':
      return {
        given: { reason: words },
        decide: (application, facts, moment) => decline(application, { ...facts, reason: words }, moment),
      };
  }
};
