import { givenKeys } from '../connection/given-keys.ts';
import { first, type Sql } from '../connection/sql.ts';
import type { Aggregate, AggregateKind } from './aggregate.ts';

/** One aggregate; undefined when it is not there. */
export const rowOf = <Of extends Aggregate>(
  sql: Sql,
  kind: AggregateKind<Of>,
  id: string,
): Promise<Of['row'] | undefined> => first(sql.query<Of['row']>(kind.select('$1'), [id]));

/** Aggregates by id. One statement. */
export const rowsOf = <Of extends Aggregate>(
  sql: Sql,
  kind: AggregateKind<Of>,
  ids: readonly string[],
): Promise<readonly Of['row'][]> => sql.query<Of['row']>(kind.select(givenKeys), [ids]);

/**
 * Aggregates that a transaction changes or must find unchanged, locked until it ends. Whoever locks several takes them in this order,
 * so that nobody waits in a circle: objection, list, application; those of one kind by id, as here.
 */
export const lockedRows = <Of extends Aggregate>(
  sql: Sql,
  kind: AggregateKind<Of>,
  ids: readonly string[],
): Promise<readonly Of['row'][]> => sql.query<Of['row']>(`${kind.select(givenKeys)} ORDER BY id FOR UPDATE`, [ids]);
