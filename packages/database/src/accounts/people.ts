import type { Localized } from '@qunxing/criterion';
import { givenKeys } from '../connection/given-keys.ts';
import type { Sql } from '../connection/sql.ts';

/** How somebody who has or had an account is called. */
export interface Person {
  readonly id: string;
  readonly displayName: Localized;
}

/** People by the id of their account; unknown ids are left out. One statement. */
export const peopleById = (sql: Sql, ids: readonly string[]): Promise<readonly Person[]> =>
  sql.query<Person>(
    `SELECT a.id, jsonb_build_object('zh-CN', a.display_name_zh, 'en', a.display_name_en) AS "displayName"
     FROM account a WHERE a.id = ${givenKeys}`,
    [ids],
  );
