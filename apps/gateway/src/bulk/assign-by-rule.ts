import { assignExperts, type Refusal } from '@qunxing/certification';
import { type ApplicationRow, type ExpertRow, expertsAmong, panelsOfApplications } from '@qunxing/database';
import { actingAs, momentOf } from '../application/acting.ts';
import { procedureOf } from '../application/rules-of.ts';
import type { Context } from '../context.ts';
import { judgedItems } from '../expert-panel/judged-items.ts';
import { factsOf, proposeExperts } from '../expert-panel/propose-experts.ts';
import { seesWhoJudges } from '../policy/sees-judgements.ts';

/** What assigning by rule would come to for an application: whom it chooses, or why it would be refused. */
interface Assigned {
  readonly experts: readonly ExpertRow[];
  readonly refusal: Refusal | null;
}

interface Known {
  readonly everybody: Awaited<ReturnType<typeof expertsAmong>>;
  /** Applications that have a panel. */
  readonly seated: ReadonlySet<string>;
}

const knownOf = async (rows: readonly ApplicationRow[], { gateway, now, viewer }: Context): Promise<Known> => {
  if (viewer === null || !seesWhoJudges(viewer)) return { everybody: [], seated: new Set() };
  const { sql } = gateway.database;
  const clusters = rows.map(({ clusterId }) => clusterId);
  const applications = rows.map(({ id }) => id);
  const [everybody, panels] = await Promise.all([
    expertsAmong(sql, clusters, now()),
    panelsOfApplications(sql, applications),
  ]);
  return { everybody, seated: new Set(panels.map(({ applicationId }) => applicationId)) };
};

/**
 * Whom the rule chooses for each of many applications, one after the other, so that the work is spread: whoever was chosen for one has
 * one more to do when the next is looked at.
 */
export const assignByRule = async (
  rows: readonly ApplicationRow[],
  /** How many experts an application gets. */
  count: number,
  context: Context,
): Promise<readonly Assigned[]> => {
  const { gateway, load, now, viewer } = context;
  const { everybody, seated } = await knownOf(rows, context);
  for (const { account: id, displayName } of everybody) load.person.prime(id, { id, displayName });
  const [by, moment] = [actingAs(viewer), momentOf(now())];
  const more = new Map<string, number>();
  const assigned: Assigned[] = [];
  for (const { id, clusterId, state: application } of rows) {
    const enterprises = everybody.flatMap(({ employer, employedIn }) =>
      employer !== null && employedIn.includes(clusterId) ? [employer] : [],
    );
    const judged = await judgedItems(gateway, application.rules.standard);
    const loaded = everybody.map((expert) => ({ ...expert, load: expert.load + (more.get(expert.account) ?? 0) }));
    const aspects = [...new Set(judged.map(({ criterion }) => criterion))];
    const free = proposeExperts(application, loaded, enterprises, aspects).filter(({ conflict }) => conflict === null);
    const chosen = free.slice(0, count).map(({ expert }) => expert);
    const procedure = await procedureOf(gateway, application.rules.procedure);
    const facts = { id: '', by, procedure, application, items: [], enterprises };
    const outcome = assignExperts({ ...facts, experts: chosen.map(factsOf) }, moment);
    const refusal: Refusal | null = seated.has(id)
      ? { code: 'MEMBER_TWICE', step: 'expert-review', application: id }
      : 'refused' in outcome
        ? outcome.refused
        : null;
    if (refusal === null) for (const { account } of chosen) more.set(account, (more.get(account) ?? 0) + 1);
    assigned.push({ experts: refusal === null ? chosen : [], refusal });
  }
  return assigned;
};
