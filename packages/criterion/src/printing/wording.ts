import type { Expression } from '../expression.ts';

/** Nodes that read one value out of several years. */
export type OverYears = Extract<Expression, { years: unknown }>['node'];

/** How one language words the parts of a formula. */
export interface Wording {
  /** Around an operand that binds less tightly than what stands around it. */
  readonly brackets: readonly [string, string];
  /** Around remarks behind a name, and between several remarks. */
  readonly remarks: readonly [string, string, string];
  readonly and: string;
  readonly or: string;
  readonly not: (truth: string) => string;
  readonly latest: string;
  /** Remark of a window of so many years. */
  readonly years: (node: OverYears, years: number) => string;
  /** Remark of a window whose length the standard supplies. */
  readonly openYears: (node: OverYears, parameter: string) => string;
  readonly sum: (of: string) => string;
  readonly count: string;
  readonly where: (condition: string) => string;
  readonly holds: (titles: readonly string[]) => string;
  /** One of the titles that the standard lists. */
  readonly holdsOpen: (parameter: string) => string;
  readonly is: (of: string, values: readonly string[]) => string;
  readonly isOpen: (of: string, parameter: string) => string;
  readonly tally: (truths: readonly string[]) => string;
  /** A decimal with its unit, which is given by its code. */
  readonly quantity: (value: string, unit: string) => string;
  /** A number that the standard supplies. */
  readonly parameter: (title: string) => string;
}
