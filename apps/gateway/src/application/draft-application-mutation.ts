import { draft } from '@qunxing/certification';
import { applicationUnderWay, beginApplication, type ClusterRow, newId } from '@qunxing/database';
import type { Round } from '@qunxing/standards';
import { builder } from '../builder.ts';
import type { Gateway } from '../gateway.ts';
import { roundsInUse } from '../library/rounds-in-use.ts';
import { wrongInput } from '../mistake/mistake.ts';
import { ownId } from '../node-id.ts';
import { actingAs, momentOf } from './acting.ts';
import { ApplicationResult, resultOf } from './application-result.ts';
import { requestKey } from './perform.ts';

const roundGiven = (key: string, { library, database }: Gateway): Round => {
  const found = roundsInUse(library, database).find(({ id }) => id === key);
  if (found === undefined) throw wrongInput('round', '没有这个批次。', 'there is no such round.');
  return found;
};

/** The editions that a round pins today, with what they say. */
const editionsOf = ({ procedure, standard, id }: Round, { library }: Gateway) => {
  const pinned = library.procedures.find((edition) => edition.procedure.id === procedure);
  const deciding = library.standards.find((edition) => edition.standard.id === standard);
  if (pinned === undefined || deciding === undefined)
    throw new Error(`the round ${id} pins an edition that is not in use`);
  const rules = { round: id, procedure: pinned.hash, standard: deciding.hash };
  return { rules, procedure: pinned.procedure, standard: deciding.standard };
};

const subject = ({ id, counties, demonstration }: ClusterRow) => ({
  id,
  demonstration,
  counties: counties.map(({ code, outputShare }) => ({ code, outputShare })),
});

builder.mutationField('draftApplication', (t) =>
  t.field({
    type: ApplicationResult,
    description: 'Begins an application for a cluster in an open round (新建申报).',
    args: {
      cluster: t.arg.id({ required: true, description: 'Id of the cluster.' }),
      round: t.arg.string({ required: true, description: 'Key of the round.' }),
      key: t.arg.string({
        required: true,
        description: 'A key of the request, 8 to 64 characters, the same for every try of it: it is done once.',
        validate: requestKey,
      }),
    },
    resolve: async (_parent, { cluster: id, round: roundKey, key }, context) => {
      const { gateway, viewer, load, now } = context;
      const by = actingAs(viewer);
      const clusterId = ownId('Cluster', id, 'cluster');
      const cluster = await load.cluster.load(clusterId);
      if (cluster === null) throw wrongInput('cluster', '没有这个集群。', 'there is no such cluster.');
      const round = roundGiven(roundKey, gateway);
      const at = now();
      const act = { account: by.account, key, request: { verb: 'draft', cluster: clusterId, round: round.id }, at };
      const facts = { id: newId(), by, cluster: subject(cluster), round, ...editionsOf(round, gateway) };
      const { register } = gateway.divisions;
      const change = await beginApplication(gateway.database, { clusterId, act }, async (sql) =>
        draft({ ...facts, register, existing: await applicationUnderWay(sql, clusterId, round.id) }, momentOf(at)),
      );
      return resultOf(change, clusterId, context);
    },
  }),
);
