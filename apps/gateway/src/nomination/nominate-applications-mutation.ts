import { nominate } from '@qunxing/certification';
import { clusterEvaluationsUnder, newId, nominations, readClusters, type Sql } from '@qunxing/database';
import { z } from 'zod';
import { actResult } from '../act/act-result.ts';
import { beginOne } from '../act/perform-on.ts';
import { type KnownCandidate, lockedCandidates } from '../application/candidates.ts';
import { editionsOf, roundGiven } from '../application/rules-of.ts';
import { applicationsGiven } from '../application/seen-application.ts';
import { builder } from '../builder.ts';
import type { Library } from '../library/library.ts';
import { documentNumber, keyArgument, namedApplications } from '../list/list-arguments.ts';
import { eligibleLine, line, memberLines, numberLine } from '../signing/lines.ts';
import { signatureArgument } from '../signing/signature-argument.ts';
import { text } from '../start/say.ts';
import { Nomination } from './nomination.ts';

const NominationResult = actResult(
  {
    concept: 'Nomination',
    field: 'nomination',
    title: { 'zh-CN': '国家级推荐名单', en: 'nomination' },
    signed: true,
  },
  Nomination,
);

/** Candidates with the latest evaluation of their clusters under a national standard; blank where there is none. */
const nationally = async (sql: Sql, candidates: readonly KnownCandidate[], { standards }: Library) => {
  const national = standards.filter(({ standard }) => standard.layer === 'national').map(({ standard }) => standard.id);
  const clusters = candidates.map(({ row }) => row.clusterId);
  const { evaluations } = await readClusters(sql, clusters, { evaluations: clusterEvaluationsUnder }, national);
  return candidates.map((candidate) => ({
    ...candidate,
    evaluation: evaluations.get(candidate.row.clusterId)?.[0]?.id ?? '',
  }));
};

builder.mutationField('nominateApplications', (t) =>
  t.field({
    type: NominationResult,
    description:
      'Puts selected clusters forward to the national level (推荐国家级), each with its evaluation under the national standard; their own path goes on as it is.',
    args: {
      round: t.arg.string({ required: true, description: 'Key of the round.' }),
      applications: t.arg.idList({
        required: true,
        description: 'Applications that the meeting has selected, in order.',
        validate: namedApplications,
      }),
      number: t.arg.string({ required: true, description: 'Document number.', validate: documentNumber }),
      cap: t.arg.int({
        description: 'Most clusters that the national notice takes; left out where it sets no cap.',
        validate: z.number().int().min(0).max(1000),
      }),
      ...keyArgument(),
      ...signatureArgument(),
    },
    resolve: async (_parent, { round: roundKey, applications: named, number, cap, key, signature }, context) => {
      const { library } = context.gateway;
      const round = roundGiven(roundKey, context.gateway);
      const ids = await applicationsGiven(named, context);
      const { procedure } = editionsOf(round, context.gateway);
      const given = { round: round.id, applications: ids, number, cap: cap ?? null };
      const asked = { verb: 'nominate', key, given, signature };
      return beginOne(nominations, ['round', round.id], asked, context, async (facts) => {
        const { by, moment, sql } = facts;
        const candidates = await nationally(sql, await lockedCandidates(sql, ids), library);
        const rules = { by, procedure, round: round.id, number, cap: cap ?? undefined };
        const nominated = nominate({ id: newId(), ...rules, candidates }, moment);
        if ('refused' in nominated) return nominated;
        const most = line(
          text('名额上限', 'Cap'),
          cap === null || cap === undefined ? text('未设', 'none') : text(`${cap} 个`, String(cap)),
        );
        return { ...nominated, lines: [numberLine(number), most, ...memberLines(candidates), eligibleLine(moment.on)] };
      });
    },
  }),
);
