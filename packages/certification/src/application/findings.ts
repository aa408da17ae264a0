import type { Act } from '../acting.ts';
import type { Finding, UnderWay } from './application.ts';
import type { ApplicationRefusal } from './application-refusal.ts';
import type { HeldStep } from './stage.ts';

/** A finding as a reviewer gives it. */
export type GivenFinding = Pick<Finding, 'part' | 'result' | 'comment'>;

/** The findings of an application after some more: of one part at one step the latest counts. */
export const withFindings = (
  { findings }: UnderWay,
  given: readonly GivenFinding[],
  step: HeldStep,
  act: Act,
): readonly Finding[] => {
  const replaced = new Set(given.map(({ part }) => part));
  return [
    ...findings.filter((finding) => finding.step !== step || !replaced.has(finding.part)),
    ...given.map((finding) => ({ ...finding, step, ...act })),
  ];
};

/** The first finding about something that the application does not have. */
export const unknownPart = (
  given: readonly { readonly part: string }[],
  parts: readonly string[],
): ApplicationRefusal | undefined => {
  const unknown = given.find(({ part }) => !parts.includes(part));
  return unknown && { code: 'PART_UNKNOWN', part: unknown.part };
};
