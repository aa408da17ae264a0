import type { Standard } from '@qunxing/evaluation';
import { areConnected, type DivisionRegister } from '@qunxing/reference';
import type { Procedure, Round } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import { leadCounty } from '../eligibility/lead-county.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { roundClosed } from '../round/round-open.ts';
import { undecided } from '../round/undecided.ts';
import type { Begun, CountyShare, Drafting } from './application.ts';
import type { ApplicationEvent } from './application-event.ts';
import type { ApplicationRefusal } from './application-refusal.ts';
import type { Stage } from './stage.ts';

/** What is known when somebody begins an application. */
export interface DraftFacts {
  /** Id of the new application. */
  readonly id: string;
  readonly by: Acting;
  readonly cluster: {
    readonly id: string;
    readonly counties: readonly CountyShare[];
    /** Invented; judged by an exercise standard only, and the other way round. */
    readonly demonstration: boolean;
  };
  readonly rules: Begun['rules'];
  readonly round: Round;
  readonly procedure: Procedure;
  readonly standard: Standard;
  readonly register: DivisionRegister;
  /** The application of the same cluster in the same round that has not ended, if there is one. */
  readonly existing?: { readonly id: string; readonly stage: Stage } | undefined;
}

const wrongCounties = ({ cluster, register }: DraftFacts): ApplicationRefusal | undefined => {
  const connection = areConnected(
    register,
    cluster.counties.map(({ code }) => code),
  );
  if ('refused' in connection) return { code: 'COUNTY_UNKNOWN', given: connection.refused.given };
  return connection.connected ? undefined : { code: 'COUNTIES_NOT_ADJACENT', parts: connection.parts };
};

/** Of several counties the lead applies; an association applies for clusters of the division where it is. */
const wrongApplicant = ({ by, cluster, procedure }: DraftFacts): ApplicationRefusal | undefined => {
  const { applicant } = procedure;
  const office = applicant.status === 'unset' ? undefined : applicant.value;
  if (by.role !== office)
    return { code: 'APPLICATION_OTHER_OFFICE', verb: 'draft', offices: office === undefined ? [] : [office] };
  if (office === 'association') return undefined;
  const found = leadCounty(cluster.counties);
  if ('refused' in found) return { code: 'APPLICANT_UNDECIDED', ...found.refused };
  return found.lead === by.division ? undefined : { code: 'APPLICANT_OTHER_COUNTY', lead: found.lead };
};

const refusalOf = (facts: DraftFacts, moment: Moment): ApplicationRefusal | undefined => {
  const { round, standard, procedure, cluster, existing } = facts;
  const closed = roundClosed(round, moment.on);
  if (closed !== undefined) return closed;
  const open = undecided(standard, procedure, round);
  if (open.length > 0) return { code: 'ROUND_UNDECIDED', round: round.id, undecided: open };
  if (standard.exercise !== cluster.demonstration) return { code: 'ROUND_FOR_EXERCISE', exercise: standard.exercise };
  if (existing !== undefined) return { code: 'APPLICATION_EXISTS', application: existing.id, stage: existing.stage };
  return wrongApplicant(facts) ?? wrongCounties(facts);
};

/** Begins an application for a cluster in an open round. */
export const draft = (facts: DraftFacts, moment: Moment): Outcome<Drafting, ApplicationEvent, ApplicationRefusal> => {
  const refused = refusalOf(facts, moment);
  if (refused !== undefined) return refuse(refused);
  const { id, by, cluster, rules } = facts;
  if (by.division === null) throw new Error('an office that applies acts for a division');
  const begun = { id, cluster: cluster.id, rules, applicant: by.division, counties: cluster.counties };
  return {
    next: { stage: 'drafting', ...begun, drafted: { by, moment } },
    event: { type: 'application.drafted', by, moment, begun },
  };
};
