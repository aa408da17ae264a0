import { allOf, anywhere, type Binding, binding, when } from '../connection/binding.ts';
import { only, type Sql } from '../connection/sql.ts';
import { type EnterpriseRow, rowColumns } from './enterprise-rows.ts';

/** Which enterprises are meant. What is absent does not narrow. */
export interface EnterpriseFilter {
  /** Part of the name or the credit code. */
  readonly search?: string | undefined;
  readonly county?: string | undefined;
  readonly prefecture?: string | undefined;
  /** Beginning of a GB/T 4754 code. */
  readonly industry?: string | undefined;
  /** In a roster of this cluster, of any year or of one. */
  readonly cluster?: string | undefined;
  readonly year?: number | undefined;
  /** Holds one of these titles, valid on the date when one is given. */
  readonly titles?: readonly string[] | undefined;
  readonly on?: string | undefined;
  readonly demonstration?: boolean | undefined;
}

/** The filter as a condition over an enterprise `e`. */
const enterpriseCondition = (filter: EnterpriseFilter, { bind }: Binding): string =>
  allOf([
    when(filter.search, (search) => {
      const text = bind(anywhere(search));
      return `(e.name ILIKE ${text} OR e.credit_code ILIKE ${text})`;
    }),
    when(filter.county, (county) => `e.county_code = ${bind(county)}`),
    when(
      filter.prefecture,
      (prefecture) => `e.county_code IN (SELECT d.code FROM division d WHERE d.parent_code = ${bind(prefecture)})`,
    ),
    when(filter.industry, (industry) => `starts_with(e.industry_code, ${bind(industry)})`),
    when(filter.cluster, (cluster) => {
      const year = filter.year === undefined ? '' : ` AND m.year = ${bind(filter.year)}`;
      return `e.id IN (SELECT m.enterprise_id FROM roster_member m WHERE m.cluster_id = ${bind(cluster)}${year})`;
    }),
    when(filter.titles, (titles) => {
      const on = filter.on === undefined ? '' : bind(filter.on);
      const valid =
        on === '' ? '' : ` AND t.valid_from <= ${on}::date AND (t.valid_to IS NULL OR t.valid_to >= ${on}::date)`;
      return `e.id IN (SELECT t.enterprise_id FROM title t WHERE t.kind = ANY(${bind(titles)}::text[])${valid})`;
    }),
    when(filter.demonstration, (demonstration) => (demonstration ? 'e.demonstration' : 'NOT e.demonstration')),
  ]);

/** One page of the enterprises, by name. One statement. */
export const enterprisePage = (
  sql: Sql,
  filter: EnterpriseFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly EnterpriseRow[]> => {
  const values = binding();
  const text = `WITH picked AS (SELECT e.id FROM enterprise e WHERE ${enterpriseCondition(filter, values)}
      ORDER BY e.name, e.id LIMIT ${values.bind(limit)}::int OFFSET ${values.bind(offset)}::int)
    SELECT ${rowColumns} FROM picked p JOIN enterprise e ON e.id = p.id ORDER BY e.name, e.id`;
  return sql.query<EnterpriseRow>(text, values.values);
};

/** How many enterprises a filter finds. One statement. */
export const countEnterprises = async (sql: Sql, filter: EnterpriseFilter): Promise<number> => {
  const values = binding();
  const text = `SELECT count(*)::int AS enterprises FROM enterprise e WHERE ${enterpriseCondition(filter, values)}`;
  return (await only(sql.query<{ enterprises: number }>(text, values.values))).enterprises;
};
