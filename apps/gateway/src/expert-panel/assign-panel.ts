import { assignExperts } from '@qunxing/certification';
import {
  applications,
  type ExpertRow,
  employersInCluster,
  expertPanels,
  lockedRows,
  newId,
  type PanelRow,
  panelsOfApplications,
} from '@qunxing/database';
import type { ActResult } from '../act/act-result.ts';
import { beginOne } from '../act/perform-on.ts';
import { procedureOf } from '../application/rules-of.ts';
import type { Context } from '../context.ts';
import { expertsGiven, expertsNow } from './experts-given.ts';
import { levelsJudged } from './judged-items.ts';
import { judgedApplication } from './perform-on-panel.ts';
import { factsOf } from './propose-experts.ts';

interface Asked {
  /** Global id of the application. */
  readonly application: string;
  readonly key: string;
  /** Global ids of the experts. */
  readonly experts: readonly string[];
}

const assign = async (
  { application: given, key, experts: chosen }: Asked,
  rows: readonly ExpertRow[],
  version: number | 'newest',
  context: Context,
): Promise<{ readonly overtaken: boolean; readonly result: ActResult<PanelRow> }> => {
  const { id, clusterId, state } = await judgedApplication(given, context);
  const experts = rows.map(factsOf);
  const procedure = await procedureOf(context.gateway, state.rules.procedure);
  const items = await levelsJudged(context.gateway, state.rules.standard);
  const asked = { verb: 'assignExperts', key, given: { application: id, experts: chosen } };
  let overtaken = false;
  const result = await beginOne(expertPanels, ['cluster', clusterId], asked, context, async ({ by, moment, sql }) => {
    const [locked] = await lockedRows(sql, applications, [id]);
    overtaken = version !== 'newest' && locked?.version !== version;
    if (overtaken || (await panelsOfApplications(sql, [id])).length > 0)
      return { refused: { code: 'MEMBER_TWICE', step: 'expert-review', application: id } };
    const employers = experts.flatMap((expert) => expert.employers);
    const enterprises = await employersInCluster(sql, clusterId, employers);
    const application = locked?.state ?? state;
    return assignExperts({ id: newId(), by, procedure, application, items, experts, enterprises }, moment);
  });
  return { overtaken, result };
};

/** Has somebody assign the experts who judge an application, as it is then. */
export const assignPanel = async (asked: Asked, context: Context): Promise<ActResult<PanelRow>> => {
  const experts = await expertsGiven(asked.experts, 'experts', context);
  return (await assign(asked, experts, 'newest', context)).result;
};

/** The same on the version of the application that was seen; where there is a newer one, or an expert has gone, nothing is done. */
export const assignPanelAt = async (
  asked: Asked,
  version: number,
  context: Context,
): Promise<ActResult<PanelRow> | 'overtaken'> => {
  const experts = await expertsNow(asked.experts, 'experts', context);
  const still = experts.filter((expert) => expert !== undefined);
  if (still.length < experts.length) return 'overtaken';
  const { overtaken, result } = await assign(asked, still, version, context);
  return overtaken ? 'overtaken' : result;
};
