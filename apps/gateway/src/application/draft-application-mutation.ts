import { draft } from '@qunxing/certification';
import { applications, applicationUnderWay, type ClusterRow, newId } from '@qunxing/database';
import { beginOne } from '../act/perform-on.ts';
import { builder } from '../builder.ts';
import { wrongInput } from '../mistake/mistake.ts';
import { ownId } from '../node-id.ts';
import { actingAs } from './acting.ts';
import { ApplicationResult } from './application-result.ts';
import { requestKey } from './perform.ts';
import { editionsOf, roundGiven } from './rules-of.ts';

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
      const { gateway, viewer, load } = context;
      actingAs(viewer);
      const clusterId = ownId('Cluster', id, 'cluster');
      const cluster = await load.cluster.load(clusterId);
      if (cluster === null) throw wrongInput('cluster', '没有这个集群。', 'there is no such cluster.');
      const round = roundGiven(roundKey, gateway);
      const facts = { id: newId(), cluster: subject(cluster), round, ...editionsOf(round, gateway) };
      const { register } = gateway.divisions;
      const asked = { verb: 'draft', key, given: { cluster: clusterId, round: round.id } };
      return beginOne(applications, ['cluster', clusterId], asked, context, async ({ by, moment, sql }) =>
        draft({ ...facts, by, register, existing: await applicationUnderWay(sql, clusterId, round.id) }, moment),
      );
    },
  }),
);
