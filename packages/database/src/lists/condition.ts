import { commonPrefix } from '../applications/condition.ts';
import type { Binding } from '../connection/binding.ts';
import type { ListKind, ListRow } from './list-row.ts';

/**
 * Which lists somebody may see: data with two readings, over one list in memory and as SQL, so that a page, a single list and a count
 * cannot disagree.
 */
export type ListCondition =
  | { readonly kind: 'never' }
  | { readonly kind: 'always' }
  | { readonly kind: 'ofKind'; readonly is: readonly ListKind[] }
  /** The office that keeps it is that of a division (six digits) or of one below it. */
  | { readonly kind: 'keptWithin'; readonly division: string }
  | { readonly kind: 'inStage'; readonly is: readonly string[] }
  | { readonly kind: 'all' | 'any'; readonly of: readonly ListCondition[] };

/** Whether a condition holds of a list. */
export const holdsOfList = (
  condition: ListCondition,
  list: Pick<ListRow, 'kind' | 'divisionCode' | 'stage'>,
): boolean => {
  switch (condition.kind) {
    case 'never':
      return false;
    case 'always':
      return true;
    case 'ofKind':
      return condition.is.includes(list.kind);
    case 'keptWithin': {
      const prefix = commonPrefix(condition.division);
      return prefix !== undefined && list.divisionCode.startsWith(prefix);
    }
    case 'inStage':
      return condition.is.includes(list.stage);
    case 'all':
      return condition.of.every((one) => holdsOfList(one, list));
    case 'any':
      return condition.of.some((one) => holdsOfList(one, list));
  }
};

/** The same condition over `l` (case_list). */
export const listConditionSql = (condition: ListCondition, values: Binding): string => {
  switch (condition.kind) {
    case 'never':
      return 'false';
    case 'always':
      return 'true';
    case 'ofKind':
      return `l.kind = ANY(${values.bind(condition.is)}::text[])`;
    case 'keptWithin': {
      const prefix = commonPrefix(condition.division);
      return prefix === undefined ? 'false' : `starts_with(l.division_code, ${values.bind(prefix)})`;
    }
    case 'inStage':
      return `l.stage = ANY(${values.bind(condition.is)}::text[])`;
    case 'all':
      return `(${['true', ...condition.of.map((one) => listConditionSql(one, values))].join(' AND ')})`;
    case 'any':
      return `(${['false', ...condition.of.map((one) => listConditionSql(one, values))].join(' OR ')})`;
  }
};
