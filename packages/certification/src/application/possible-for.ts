import type { Procedure } from '@qunxing/standards';
import type { Acting } from '../acting.ts';
import type { Application } from './application.ts';
import { applicantsTurn, reviewersTurn } from './in-turn.ts';
import { type Possible, possible } from './possible.ts';

/** What one person may do with an application now. */
export const possibleFor = (application: Application, procedure: Procedure, by: Acting): readonly Possible[] =>
  possible(application, procedure).filter(({ verb, office }) => {
    if (office !== by.role || verb === 'draft') return false;
    const turn =
      verb === 'submit' || verb === 'withdraw'
        ? applicantsTurn(application, procedure, verb, by)
        : reviewersTurn(application, procedure, verb, by);
    return !('refused' in turn);
  });
