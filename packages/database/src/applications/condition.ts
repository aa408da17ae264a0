import type { Binding } from '../connection/binding.ts';
import { hasConflict, isAssigned } from '../expert-panels/assigned.ts';
import type { ApplicationRow } from './application-rows.ts';

/**
 * Which applications somebody may see: data with two readings, over one application in memory and as SQL, so that a list, a page
 * and a count cannot disagree.
 */
export type ApplicationCondition =
  | { readonly kind: 'always' }
  | { readonly kind: 'never' }
  /** The office that applies is that of a division (six digits) or of one below it. */
  | { readonly kind: 'appliedWithin'; readonly division: string }
  /** It was handed in at least once. */
  | { readonly kind: 'handedIn' }
  /** The expert of this account is assigned to judge it, and has not recused. */
  | { readonly kind: 'assignedTo'; readonly account: string }
  /** Nothing is known that speaks against the expert of this account judging it, where they were assigned: neither county nor employer. */
  | { readonly kind: 'notConflicted'; readonly account: string }
  | { readonly kind: 'all'; readonly of: readonly ApplicationCondition[] };

/** The beginning that the codes of a division and of all below it share: 52 of 520000, 5203 of 520300 (GB/T 2260). Undefined for no code. */
export const commonPrefix = (division: string): string | undefined =>
  /^\d{6}$/.test(division) ? division.replace(/(00){1,2}$/, '') : undefined;

/** Whether a condition holds of an application. */
export const holds = (
  condition: ApplicationCondition,
  application: Pick<ApplicationRow, 'applicantCode' | 'handedInAt' | 'experts' | 'conflicted'>,
): boolean => {
  switch (condition.kind) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'appliedWithin': {
      const prefix = commonPrefix(condition.division);
      return prefix !== undefined && application.applicantCode.startsWith(prefix);
    }
    case 'handedIn':
      return application.handedInAt !== null;
    case 'assignedTo':
      return application.experts.includes(condition.account);
    case 'notConflicted':
      return !application.conflicted.includes(condition.account);
    case 'all':
      return condition.of.every((one) => holds(one, application));
  }
};

/** The same condition over `a` (application). */
export const conditionSql = (condition: ApplicationCondition, values: Binding): string => {
  switch (condition.kind) {
    case 'always':
      return 'true';
    case 'never':
      return 'false';
    case 'appliedWithin': {
      const prefix = commonPrefix(condition.division);
      return prefix === undefined ? 'false' : `starts_with(a.applicant_code, ${values.bind(prefix)})`;
    }
    case 'handedIn':
      return 'a.handed_in_at IS NOT NULL';
    case 'assignedTo':
      return isAssigned(values.bind(condition.account));
    case 'notConflicted':
      return `NOT ${hasConflict(values.bind(condition.account))}`;
    case 'all':
      return `(${['true', ...condition.of.map((one) => conditionSql(one, values))].join(' AND ')})`;
  }
};
