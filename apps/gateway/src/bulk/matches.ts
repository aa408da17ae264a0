import type { Localized } from '@qunxing/criterion';
import { type AccountRow, type ApplicationRow, applicationPage, countApplications } from '@qunxing/database';
import { type ApplicationFilter, applicationsMeant } from '../application/application-queries.ts';
import type { Context } from '../context.ts';
import { unauthenticated } from '../mistake/mistake.ts';
import { mostAtOnce } from './bulk-verb.ts';

/** All that a filter finds, or nothing and why: too many to be looked through at once. */
interface Matches {
  readonly rows: readonly ApplicationRow[];
  readonly total: number;
  readonly tooMany: Localized | null;
}

const sentence = (total: number): Localized => ({
  'zh-CN': `符合条件的申报有 ${total} 件，一次最多办理 ${mostAtOnce} 件。请先按环节或集群名称缩小范围。`,
  en: `${total} applications match, and at most ${mostAtOnce} are dealt with at once. Narrow them by stage or name first.`,
});

/** All the applications that a filter finds among those that the person sees, those that have waited longest first. */
export const matchesOf = async (
  given: typeof ApplicationFilter.$inferInput | null | undefined,
  { gateway, load, viewer }: Pick<Context, 'gateway' | 'load'> & { readonly viewer: AccountRow | null },
): Promise<Matches> => {
  if (viewer === null) throw unauthenticated();
  const { sql } = gateway.database;
  const filter = applicationsMeant(given, viewer);
  const rows = await applicationPage(sql, filter, { limit: mostAtOnce + 1, offset: 0 });
  if (rows.length > mostAtOnce) {
    const total = await countApplications(sql, filter);
    return { rows: [], total, tooMany: sentence(total) };
  }
  for (const row of rows) {
    load.application.prime(row.id, row);
    // Refusals name applications and people by id; none of these is a person.
    load.person.prime(row.id, null);
  }
  return { rows, total: rows.length, tooMany: null };
};
