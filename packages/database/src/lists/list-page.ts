import { allOf, type Binding, binding, when } from '../connection/binding.ts';
import { only, type Sql } from '../connection/sql.ts';
import { type ListCondition, listConditionSql } from './condition.ts';
import { type ListKind, type ListRow, listColumns } from './list-row.ts';

/** Which of the lists of a kind that somebody may see are meant. What is absent does not narrow. */
export interface ListFilter<Kind extends ListKind> {
  readonly seen: ListCondition;
  readonly kind: Kind;
  readonly id?: string | undefined;
  readonly round?: string | undefined;
  /** Division of the office that keeps it. */
  readonly division?: string | undefined;
}

const conditionOf = ({ seen, kind, id, round, division }: ListFilter<ListKind>, values: Binding): string =>
  allOf([
    `l.kind = ${values.bind(kind)}`,
    listConditionSql(seen, values),
    when(id, (given) => `l.id = ${values.bind(given)}`),
    when(round, (given) => `l.round_id = ${values.bind(given)}`),
    when(division, (given) => `l.division_code = ${values.bind(given)}`),
  ]);

/** One page of the lists that a filter finds, the newest first. One statement. */
export const listPage = <Kind extends ListKind>(
  sql: Sql,
  filter: ListFilter<Kind>,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly ListRow<Kind>[]> => {
  const values = binding();
  return sql.query<ListRow<Kind>>(
    `SELECT ${listColumns} FROM case_list l WHERE ${conditionOf(filter, values)}
     ORDER BY l.since DESC, l.id DESC LIMIT ${values.bind(limit)}::int OFFSET ${values.bind(offset)}::int`,
    values.values,
  );
};

/** How many lists a filter finds. One statement. */
export const countLists = async (sql: Sql, filter: ListFilter<ListKind>): Promise<number> => {
  const values = binding();
  const text = `SELECT count(*)::int AS lists FROM case_list l WHERE ${conditionOf(filter, values)}`;
  return (await only(sql.query<{ lists: number }>(text, values.values))).lists;
};
