import type { Standard } from '@qunxing/evaluation';
import { areConnected, type DivisionRegister, divisionInForce } from '@qunxing/reference';
import type { Procedure, Round } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import { isWithin } from '../division/is-within.ts';
import { countiesInForce } from '../eligibility/counties-in-force.ts';
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

const wrongConnection = ({ register, standard }: DraftFacts, counties: readonly CountyShare[]) => {
  const connection = areConnected(
    register,
    counties.map(({ code }) => code),
  );
  if ('refused' in connection) return refuse({ code: 'COUNTY_UNKNOWN', given: connection.refused.given } as const);
  const { connected, parts, provisional } = connection;
  if (!connected) return refuse({ code: 'COUNTIES_NOT_ADJACENT', parts } as const);
  if (standard.exercise || provisional.length === 0) return undefined;
  const pairs = provisional.map((pair) => pair.counties);
  return refuse({ code: 'COUNTIES_ADJACENCY_UNCONFIRMED', pairs } as const);
};

/** Of several counties the lead applies; an association applies for clusters of the division where it is. */
const applicantOf = (
  { by, register, procedure }: DraftFacts,
  counties: readonly CountyShare[],
): { readonly applicant: string } | { readonly refused: ApplicationRefusal } => {
  const { division } = by;
  if (procedure.applicant.status !== 'unset' && procedure.applicant.value === 'association') {
    const outside = counties.map(({ code }) => code).filter((code) => division === null || !isWithin(code, division));
    return division === null || outside.length > 0
      ? refuse({ code: 'APPLICANT_OTHER_DIVISION', division, counties: outside })
      : { applicant: division };
  }
  const found = leadCounty(counties);
  if ('refused' in found) return refuse({ code: 'APPLICANT_UNDECIDED', ...found.refused });
  const own = division === null ? undefined : divisionInForce(register, division);
  return own !== undefined && 'division' in own && own.division.code === found.lead
    ? { applicant: found.lead }
    : refuse({ code: 'APPLICANT_OTHER_COUNTY', lead: found.lead });
};

const wrongOffice = ({ by, procedure: { applicant } }: DraftFacts): ApplicationRefusal | undefined => {
  const offices = applicant.status === 'unset' ? [] : [applicant.value];
  return offices.some((office) => office === by.role)
    ? undefined
    : { code: 'APPLICATION_OTHER_OFFICE', verb: 'draft', offices };
};

const refusalOf = (facts: DraftFacts, moment: Moment): ApplicationRefusal | undefined => {
  const { round, standard, procedure, cluster, existing } = facts;
  const closed = roundClosed(round, moment.on);
  if (closed !== undefined) return closed;
  const open = undecided(standard, procedure, round);
  if (open.length > 0) return { code: 'ROUND_UNDECIDED', round: round.id, undecided: open };
  if (standard.exercise !== cluster.demonstration) return { code: 'ROUND_FOR_EXERCISE', exercise: standard.exercise };
  if (existing !== undefined) return { code: 'APPLICATION_EXISTS', application: existing.id, stage: existing.stage };
  return wrongOffice(facts);
};

/** Begins an application for a cluster in an open round. */
export const draft = (facts: DraftFacts, moment: Moment): Outcome<Drafting, ApplicationEvent, ApplicationRefusal> => {
  const refused = refusalOf(facts, moment);
  if (refused !== undefined) return refuse(refused);
  const { id, by, cluster, rules, register } = facts;
  const inForce = countiesInForce(cluster.counties, register);
  if ('refused' in inForce) return inForce;
  const { counties } = inForce;
  const apart = wrongConnection(facts, counties);
  if (apart !== undefined) return apart;
  const found = applicantOf(facts, counties);
  if ('refused' in found) return found;
  const begun = { id, cluster: cluster.id, rules, applicant: found.applicant, counties };
  return {
    next: { stage: 'drafting', ...begun, drafted: { by, moment } },
    event: { type: 'application.drafted', by, moment, begun },
  };
};
