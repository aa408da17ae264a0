import { countAttempts, recordAttempt, type Sql } from '@qunxing/database';
import { windowStart } from './attempts.ts';

/** How many failures there may be under a key within the window. */
export interface Limit {
  readonly key: string;
  readonly most: number;
}

const isOver = async (sql: Sql, limits: readonly Limit[], now: Date, more: 0 | 1): Promise<boolean> => {
  const since = windowStart(now);
  for (const { key, most } of limits) if ((await countAttempts(sql, [key], since)) + more > most) return true;
  return false;
};

/**
 * Counts an attempt before what was given is looked at, so that many at the same moment count too; gives the ids to withdraw it by,
 * or undefined when there are more than the limits allow. While barred nothing is counted: the bar ends by itself.
 */
export const countedAttempt = async (
  sql: Sql,
  limits: readonly Limit[],
  now: Date,
): Promise<readonly string[] | undefined> => {
  if (await isOver(sql, limits, now, 1)) return undefined;
  const keys = limits.map(({ key }) => key);
  const attempt = await recordAttempt(sql, keys, now);
  return (await isOver(sql, limits, now, 0)) ? undefined : attempt;
};
