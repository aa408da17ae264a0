import type { Sourced, Standard } from '@qunxing/evaluation';
import type { Procedure, ProcedureValueKey, Round } from '@qunxing/standards';

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
export interface Undecided {
  readonly in: 'standard' | 'procedure' | 'round';
  /** Id of the requirement, key of the value, name of the step, or `applicant`. */
  readonly id: string;
}

/**
 * The values that stand in the way of opening a round and of every decision in it: unset or provisional ones among the hard
 * requirements of its standard, the values and offices of its procedure, and its own window and quotas (DOMAIN §4, Provenance).
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
  const applicant = open(procedure.applicant) ? ['applicant'] : [];
  const terms = (['opensOn', 'closesOn', 'leastRecommendations', 'mostRecommendations'] as const).filter((key) =>
    open(round[key]),
  );
  return [
    ...requirements.map(({ id }) => ({ in: 'standard' as const, id })),
    ...[...applicant, ...values].map((id) => ({ in: 'procedure' as const, id })),
    ...steps.map(({ stage }) => ({ in: 'procedure' as const, id: stage })),
    ...terms.map((id) => ({ in: 'round' as const, id })),
  ];
};
