import { givenKeys } from '../connection/given-keys.ts';
import type { Sql } from '../connection/sql.ts';

/** How an enterprise is called. */
export interface EnterpriseName {
  readonly creditCode: string;
  readonly name: string;
}

/** The names of enterprises by credit code; unknown codes are left out. One statement. */
export const enterpriseNames = (sql: Sql, codes: readonly string[]): Promise<readonly EnterpriseName[]> =>
  sql.query<EnterpriseName>(
    `SELECT credit_code AS "creditCode", name FROM enterprise WHERE credit_code = ${givenKeys}`,
    [codes],
  );
