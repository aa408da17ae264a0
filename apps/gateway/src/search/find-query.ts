import {
  meetingStageTitle,
  noticeStageTitle,
  recommendationStageTitle,
  type Stage,
  stages,
  stageTitle,
} from '@qunxing/certification';
import type { Localized as Text } from '@qunxing/criterion';
import { type FoundRow, find, type ListKind, type SearchWord } from '@qunxing/database';
import { z } from 'zod';
import { conceptTitle } from '../audit/event-words.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Division } from '../division/division.ts';
import type { Gateway } from '../gateway.ts';
import { Localized } from '../localized/localized.ts';
import { unauthenticated } from '../mistake/mistake.ts';
import { encodeId, type NodeType } from '../node-id.ts';
import { seesApplications } from '../policy/sees-applications.ts';
import { seesLists } from '../policy/sees-lists.ts';
import { Round } from '../programme/round.ts';

/** Most of each kind that one answer holds. */
const mostOfKind = 8;

const types: Readonly<Record<FoundRow['kind'], NodeType>> = {
  cluster: 'Cluster',
  application: 'Application',
  'recommendation-list': 'RecommendationList',
  deliberation: 'Deliberation',
  'public-notice': 'PublicNotice',
  announcement: 'Announcement',
  nomination: 'Nomination',
};

const listKinds: readonly ListKind[] = [
  'recommendation-list',
  'deliberation',
  'public-notice',
  'announcement',
  'nomination',
];

const listStages: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  'recommendation-list': recommendationStageTitle,
  deliberation: meetingStageTitle,
  'public-notice': noticeStageTitle,
};

/** What the stage of something is called; null of what has none worth saying. */
const stageOf = ({ kind, stage }: FoundRow): Text | null =>
  // An application's stage is one of them.
  stage === null ? null : kind === 'application' ? stageTitle[stage as Stage] : (listStages[kind]?.[stage] ?? null);

const says = ({ 'zh-CN': zh, en }: Text, word: string): boolean =>
  zh.includes(word) || en.toLowerCase().includes(word.toLowerCase());

/** A word with what it may name beside a name or a number: a stage, a kind of list, a round, a division. */
const wordOf = (text: string, { divisions, library }: Gateway): SearchWord => {
  // A single letter or character names too much to mean a stage or a place by it.
  const named = text.length > 1;
  return {
    text,
    stages: named ? stages.filter((stage) => says(stageTitle[stage], text)) : [],
    kinds: named ? listKinds.filter((kind) => says(conceptTitle(kind), text)) : [],
    rounds: named ? library.rounds.filter(({ title }) => says(title, text)).map(({ id }) => id) : [],
    divisions: named ? divisions.all.filter(({ name }) => name.includes(text)).map(({ code }) => code) : [],
  };
};

const Found = builder.objectRef<FoundRow>('Found').implement({
  description: 'A cluster, an application or a list that was found by its name, number, stage, round or division.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ kind, id }) => encodeId(types[kind], id) }),
    type: t.string({ description: 'Its type, e.g. `Application`.', resolve: ({ kind }) => types[kind] }),
    title: t.field({
      type: Localized,
      description: 'What kind of thing it is.',
      resolve: ({ kind }) => (kind === 'cluster' ? { 'zh-CN': '集群', en: 'cluster' } : conceptTitle(kind)),
    }),
    name: t.exposeString('name', { nullable: true, description: 'Name of the cluster; null of a list.' }),
    number: t.exposeString('number', {
      nullable: true,
      description: 'Document number of a list, or of the certification that an application led to.',
    }),
    stage: t.field({
      type: Localized,
      nullable: true,
      description: 'What its stage is called; null of what has none.',
      resolve: stageOf,
    }),
    round: t.field({
      type: Round,
      nullable: true,
      description: 'Its round; null of a cluster.',
      resolve: ({ roundId }, _args, { gateway }) => gateway.library.rounds.find(({ id }) => id === roundId) ?? null,
    }),
    division: t.field({
      type: Division,
      nullable: true,
      description: 'The division of the cluster, of the applicant, or of the office that keeps the list.',
      resolve: ({ divisionCode }, _args, { gateway }) => gateway.divisions.byCode.get(divisionCode) ?? null,
    }),
    demonstration: t.exposeBoolean('demonstration', { description: 'Whether the cluster is invented: 示例数据.' }),
  }),
});

const foundBy = async (text: string, { gateway, viewer }: Context): Promise<readonly FoundRow[]> => {
  if (viewer === null) throw unauthenticated();
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  return find(gateway.database.sql, {
    words: words.map((word) => wordOf(word, gateway)),
    applications: seesApplications(viewer),
    lists: seesLists(viewer),
    most: mostOfKind,
  });
};

builder.queryField('find', (t) =>
  t.field({
    type: [Found],
    description: `Clusters, applications and lists that the person who asks may see and that every word names, at most ${mostOfKind} of a kind.`,
    complexity: { field: 5, multiplier: 20 },
    args: {
      text: t.arg.string({
        required: true,
        description: 'Words with blanks between them: of a name, a number, a stage, a round or a division.',
        validate: z.string().max(100),
      }),
    },
    resolve: (_parent, { text }, context) => foundBy(text, context),
  }),
);
