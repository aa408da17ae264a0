import type { CaseInput } from '../case-input.ts';
import { entersCase } from './enters-case.ts';

/** A case with rosters put in place of those of the same years; those of years after the one that it is judged at stay out of it. */
export const withRosters = (input: CaseInput, rosters: CaseInput['roster']): CaseInput => {
  const entering = Object.entries(rosters).filter(([year]) => entersCase(year, input.referenceYear));
  return { ...input, roster: { ...input.roster, ...Object.fromEntries(entering) } };
};
