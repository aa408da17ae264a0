import type { Sourced, Standard } from '@qunxing/evaluation';
import type { Procedure, ProcedureValueKey, Round, Stage as Step } from '@qunxing/standards';
import { referenceYearOf } from './reference-year.ts';

const isOpen = (value: Sourced<unknown>): boolean => value.status !== 'official';

/** What the path of an application reads of a procedure; what only a certification's later life reads may be settled later. */
const readOnThePath: readonly ProcedureValueKey[] = [
  'noticeWorkingDays',
  'lookBackYears',
  'lookBackBasis',
  'nicheUniqueness',
  'judgementCombination',
];

/** A value that bars decisions, by where it stands. */
export type Undecided =
  /** A requirement, by its id. */
  | { readonly in: 'standard'; readonly id: string }
  /** A value, who takes a step, or who applies. */
  | { readonly in: 'procedure'; readonly id: ProcedureValueKey | Step | 'applicant' }
  | { readonly in: 'round'; readonly id: RoundTerm };

const terms = ['opensOn', 'closesOn', 'leastRecommendations', 'mostRecommendations', 'referenceYear'] as const;

/** What the yearly notice says about a round and the path reads. */
export type RoundTerm = (typeof terms)[number];

/**
 * The values that stand in the way of opening a round and of every decision in it: unset or provisional ones among the hard
 * requirements of its standard, the values and offices of its procedure, and its own window, quotas and reference year (DOMAIN §4,
 * Provenance).
 * Empty when all are official. An exercise standard decides on assumptions, and nothing stands in its way but a value it leaves unset.
 */
export const undecided = (standard: Standard, procedure: Procedure, round: Round): readonly Undecided[] => {
  const open = standard.exercise ? (value: Sourced<unknown>) => value.status === 'unset' : isOpen;
  const requirements = standard.requirements.filter(
    ({ force, threshold, variant, parameters = {} }) =>
      force === 'hard' &&
      [threshold, ...(variant === undefined ? [] : [variant]), ...Object.values(parameters)].some(open),
  );
  const values = readOnThePath.filter((key) => open(procedure.values[key].value));
  const steps = procedure.steps.filter(({ actor }) => open(actor));
  const stated = { ...round, referenceYear: referenceYearOf(round) };
  const applicant = open(procedure.applicant) ? (['applicant'] as const) : [];
  return [
    ...requirements.map(({ id }) => ({ in: 'standard' as const, id })),
    ...[...applicant, ...values, ...steps.map(({ stage }) => stage)].map((id) => ({ in: 'procedure' as const, id })),
    ...terms.filter((key) => open(stated[key])).map((id) => ({ in: 'round' as const, id })),
  ];
};
