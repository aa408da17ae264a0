import { type ApplicationCondition, conditionSql } from '../applications/condition.ts';
import { binding } from '../connection/binding.ts';
import { only, type Sql } from '../connection/sql.ts';
import { type PanelRow, panelColumns } from './panel-rows.ts';

const from = 'FROM expert_panel p JOIN application a ON a.id = p.application_id';

/** One page of the panels of the applications that somebody may see: those at work first, of them the ones that wait longest. One statement. */
export const panelPage = (
  sql: Sql,
  seen: ApplicationCondition,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly PanelRow[]> => {
  const values = binding();
  return sql.query<PanelRow>(
    `SELECT ${panelColumns} ${from} WHERE ${conditionSql(seen, values)}
     ORDER BY p.stage DESC, p.since, p.id LIMIT ${values.bind(limit)}::int OFFSET ${values.bind(offset)}::int`,
    values.values,
  );
};

/** How many panels there are of the applications that somebody may see. One statement. */
export const countPanels = async (sql: Sql, seen: ApplicationCondition): Promise<number> => {
  const values = binding();
  const text = `SELECT count(*)::int AS panels ${from} WHERE ${conditionSql(seen, values)}`;
  return (await only(sql.query<{ panels: number }>(text, values.values))).panels;
};
